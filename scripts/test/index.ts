import { spawnSync } from 'node:child_process'
import { findOrInstallBrowser } from '../browser/findBrowser.ts'
import { readOptions } from '../command.ts'

const HELP = `npm test

Runs every check: types, lint, unit tests, content, build, browser and accessibility. Brings its own browser.
A single one: npx vitest run FILE, npx playwright test FILE (after npm run build).`

readOptions(HELP, {})

/** In the order in which they are quickest to fail. */
const STEPS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  ['lint', 'biome', 'check'],
  ['types', 'astro', 'check'],
  ['unit', 'vitest', 'run'],
  ['content', 'node', 'scripts/validate/index.ts', '--lang', 'en'],
  ['build', 'node', 'scripts/build/index.ts'],
  ['browser', 'playwright', 'test'],
]

const results = STEPS.map(([name, command, ...words]) => {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const started = Date.now()
  const isPassed = name === 'browser' ? runWithBrowser(command, words) : run(command, words)
  return { name, isPassed, seconds: Math.round((Date.now() - started) / 1000) }
})

console.log(
  `\n${results.map(({ name, isPassed, seconds }) => `${isPassed ? '✓' : '✗'} ${name} (${seconds} s)`).join('\n')}`,
)
const failed = results.filter(({ isPassed }) => !isPassed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function runWithBrowser(command: string, words: readonly string[]): boolean {
  try {
    return run(command, words, { CHROMIUM_PATH: findOrInstallBrowser() })
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}

/** npm puts node_modules/.bin on the PATH, so the commands are the project's own, Node included. */
function run(
  command: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more }
  return (
    spawnSync(command, words, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  )
}
