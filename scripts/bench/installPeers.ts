import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Brings the packages of a folder of peers, which nobody but the bench needs, when they are missing. Gives the reason
 * when they cannot be had.
 */
export function installPeers(folder: string): string | undefined {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return undefined
  console.error(`Installing what is measured beside ours, once: ${folder}`)
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0
    ? undefined
    : `The packages of ${folder} could not be installed. With a network, run "npm ci" there and try again.`
}
