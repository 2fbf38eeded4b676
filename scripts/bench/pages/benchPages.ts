import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readOptions, stopUsage } from '../../command.ts'
import { formatTable } from '../formatTable.ts'
import { installPeers } from '../installPeers.ts'
import { median } from '../runProcess.ts'
import { serveFolder } from '../serveFolder.ts'
import { checkMarkup } from './checkMarkup.ts'
import { chooseFiles, choosePages } from './choosePages.ts'
import { CATEGORIES, runLighthouse, type Verdict } from './runLighthouse.ts'

const HELP = `npm run bench -- pages [options]

Lighthouse over the search, an organisation and a list of the built site, served after brotli (medians), and the W3C's
checker over a page of every type, where there is Java. Needs npm run build.

  --dist DIR      the built site (dist, or OUT_DIR)
  --locales A,B…  languages (fi,ar)
  --rounds N      an odd number (3)
  --help          this text

Exit code: 0, or 1 when the checker found an error.`

const PEERS = fileURLToPath(new URL('./peers', import.meta.url))

/** The command: reads its words, judges, prints. */
export async function benchPages(words: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(HELP, {
    args: [...words],
    options: {
      dist: { type: 'string', default: process.env.OUT_DIR ?? 'dist' },
      locales: { type: 'string', default: 'fi,ar' },
      rounds: { type: 'string', default: '3' },
    },
  })
  if (positionals.length > 0) stopUsage(HELP, `${positionals.join(' ')}: there is no such word here`)
  if (!/^\d?[13579]$/.test(values.rounds)) stopUsage(HELP, `--rounds ${values.rounds}: an odd number`)
  const locales = values.locales.split(',')
  const missing = locales.find((locale) => !existsSync(join(values.dist, locale, 'index.html')))
  if (missing !== undefined)
    stopUsage(HELP, `There is no page /${missing}/ in "${values.dist}"; npm run build makes it`)
  const reason = installPeers(PEERS)
  if (reason) stopUsage(HELP, reason)
  reportMarkup(checkMarkup([...new Set(locales.flatMap((locale) => chooseFiles(values.dist, locale)))]))
  console.log(await measure(values.dist, locales, Number(values.rounds)))
}

function reportMarkup(faults: readonly string[] | undefined): void {
  console.log(
    faults
      ? `W3C checker: ${faults.length} errors\n${faults.join('\n')}`
      : 'W3C checker: skipped, as there is no Java',
  )
  if (faults && faults.length > 0) process.exitCode = 1
}

/** One page after another: two at once would slow each other. */
async function measure(dist: string, locales: readonly string[], rounds: number): Promise<string> {
  const site = await serveFolder(dist, { compresses: true })
  const rows: (readonly string[])[] = []
  const faults = new Set<string>()
  for (const locale of locales) {
    for (const [name, path] of Object.entries(choosePages(dist, locale))) {
      const verdicts: Verdict[] = []
      for (let round = 0; round < rounds; round++)
        verdicts.push(await runLighthouse(new URL(path, site.address).href))
      rows.push([`${name} ${locale}`, ...CATEGORIES.map((category) => medianOf(verdicts, category))])
      for (const fault of verdicts.flatMap((verdict) => verdict.faults))
        faults.add(`${name} ${locale}: ${fault}`)
    }
  }
  site.close()
  return [formatTable(['', ...CATEGORIES], rows), ...faults].join('\n')
}

function medianOf(verdicts: readonly Verdict[], category: (typeof CATEGORIES)[number]): string {
  return String(median(verdicts.map(({ scores }) => scores[category])))
}
