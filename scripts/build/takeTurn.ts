import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const LOCK = fileURLToPath(new URL('../../node_modules/.cache/build.lock', import.meta.url))
const PAUSE_MS = 200

/**
 * Waits until no other build of this checkout runs, and keeps others waiting; gives what ends the turn. Astro keeps what
 * it works on in one place for each project, wherever the site goes: two builds at once take each other's pages.
 */
export async function takeTurn(lock = LOCK): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true })
  let isTold = false
  while (!tryLock(lock)) {
    if (!isTold) console.error('Another build of this checkout is running; this one waits for it.')
    isTold = true
    await sleep(PAUSE_MS)
  }
  const end = () => rmSync(lock, { force: true })
  process.once('exit', end)
  return () => {
    process.off('exit', end)
    end()
  }
}

/** A lock whose holder was killed is nobody's. */
function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!isHeld(lock)) rmSync(lock, { force: true })
    return false
  }
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Written in the next moment, or gone again.
    if (holder === 0) return true
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
