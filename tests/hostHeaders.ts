import { readFileSync } from 'node:fs'

/** What a host that reads `public/_headers` sends with a path, names in small letters. */
export function headersFor(path: string): ReadonlyMap<string, string> {
  const sent = new Map<string, string>()
  let isMeant = false
  for (const line of readFileSync('public/_headers', 'utf8').split('\n')) {
    if (line.startsWith('/')) isMeant = toPattern(line).test(path)
    const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? []
    if (isMeant && name) sent.set(name.toLowerCase(), value)
  }
  return sent
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
}
