import { spawn } from 'node:child_process'
import { findOrInstallBrowser } from '../browser/findBrowser.ts'
import { readOptions } from '../command.ts'

const HELP = `npm test

Runs every check: lint, content, types, build, unit tests, browser and accessibility. Brings its own browser.
A single one: npx vitest run FILE, npx playwright test FILE (after npm run build).`

readOptions(HELP, {})

type Step = readonly [name: string, command: string, ...words: string[]]

interface Result {
  readonly name: string
  readonly isPassed: boolean
  readonly seconds: number
}

/** One row after the other; what is short and needs one processor of two runs beside its like. */
const ROWS: readonly (readonly Step[])[] = [
  [['lint', 'biome', 'check']],
  [['content', 'node', 'scripts/validate/index.ts', '--lang', 'en']],
  // What Astro writes for the types comes first, as the build writes the same again while they are read.
  [['types of content', 'astro', 'sync']],
  [
    ['types', 'astro', 'check', '--noSync'],
    ['build', 'node', 'scripts/build/index.ts'],
  ],
  [['unit', 'vitest', 'run']],
  [['browser', 'playwright', 'test']],
]

const results: Result[] = []
for (const row of ROWS) results.push(...(await Promise.all(row.map((step) => runStep(step, row.length > 1)))))

console.log(
  `\n${results.map(({ name, isPassed, seconds }) => `${isPassed ? '✓' : '✗'} ${name} (${seconds} s)`).join('\n')}`,
)
const failed = results.filter(({ isPassed }) => !isPassed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** Prints what a step says at once, or, where others run beside it, when it is done. */
async function runStep([name, command, ...words]: Step, isBeside: boolean): Promise<Result> {
  const title = `\n── ${name} ${'─'.repeat(60 - name.length)}`
  if (!isBeside) console.log(title)
  const started = Date.now()
  const { isPassed, said } = await run(command, words, name === 'browser', isBeside)
  if (isBeside) console.log(`${title}\n${said}`)
  return { name, isPassed, seconds: Math.round((Date.now() - started) / 1000) }
}

/** npm puts node_modules/.bin on the PATH, so the commands are the project's own, Node included. */
function run(command: string, words: readonly string[], needsBrowser: boolean, isKept: boolean) {
  return new Promise<{ readonly isPassed: boolean; readonly said: string }>((resolve) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(needsBrowser && browserPath()) }
    const out = isKept ? 'pipe' : 'inherit'
    const child = spawn(command, words, {
      env,
      stdio: ['inherit', out, out],
      shell: process.platform === 'win32',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    child.on('error', ({ message }) => resolve({ isPassed: false, said: said + message }))
    child.on('close', (code) => resolve({ isPassed: code === 0, said }))
  })
}

/** Where there is no browser and none can be installed the tests say so themselves. */
function browserPath(): { readonly CHROMIUM_PATH?: string } {
  try {
    return { CHROMIUM_PATH: findOrInstallBrowser() }
  } catch (error) {
    console.error((error as Error).message)
    return {}
  }
}
