import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CHECKER = fileURLToPath(new URL('./peers/node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

/** Errors that the W3C's checker (Nu) finds in files, one line each. Undefined where there is no Java. */
export function checkMarkup(files: readonly string[]): readonly string[] | undefined {
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return undefined
  const words = ['-jar', CHECKER, '--exit-zero-always', '--format', 'json', ...files]
  const { stderr } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 1024 ** 3 })
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] }
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url, message, extract }) => `${fileURLToPath(url)}: ${message} ${extract ?? ''}`)
}

interface Message {
  readonly type: string
  readonly url: string
  readonly message: string
  readonly extract?: string
}
