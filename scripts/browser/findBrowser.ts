import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * Where systems keep a Chromium or Chrome. First the one without windows of its own, which is what Playwright's own
 * download runs as well: the same engine, a fifth less processor time for these tests (Chromium 156).
 */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium: CHROMIUM_PATH, Playwright's own, or the system's. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is nothing`)
  return [named, chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => path && existsSync(path))
}

/** The same, but installs one where there is none. Throws, with the cure, when nothing worked. */
export function findOrInstallBrowser(): string {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium was found. Installing one …')
  for (const [command, ...words] of INSTALLERS) {
    if (!run(command, words)) continue
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to its program file.',
  )
}

/** Playwright's own download first; where that cannot be reached Debian's packages, of which old ones lack the first. */
const INSTALLERS: readonly (readonly [string, ...string[]])[] = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell'],
  ['sh', '-c', 'apt-get install -y --no-install-recommends chromium'],
]

function run(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}
