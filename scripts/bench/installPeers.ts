import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('./peers', import.meta.url))

/**
 * Brings the packages the judge is measured beside, which nobody else needs, when they are missing. Gives the reason
 * when they cannot be had.
 */
export function installPeers(): string | undefined {
  if (existsSync(join(FOLDER, 'node_modules', 'ajv'))) return undefined
  console.error(`Installing what the judge is measured beside, once: ${FOLDER}`)
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', words, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0
    ? undefined
    : `The packages of ${FOLDER} could not be installed. With a network, run "npm ci" there and try again.`
}
