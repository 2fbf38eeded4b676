import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const LOCK = fileURLToPath(new URL('../../node_modules/.cache/build.lock', import.meta.url))
const PAUSE_MS = 200
/** How often a build shows that it is alive. */
const BEAT_MS = 10_000
/** After a silence this long there is no build: its process was killed, and another has its number now. */
const SILENCE_MS = 120_000

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
  const beat = setInterval(() => touch(lock), BEAT_MS)
  beat.unref()
  const end = () => rmSync(lock, { force: true })
  process.once('exit', end)
  return () => {
    clearInterval(beat)
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
    if (Date.now() - statSync(lock).mtimeMs > SILENCE_MS) return false
    const holder = Number(readFileSync(lock, 'utf8'))
    // 0 where the number is written in the next moment; no signal, only the question whether there is such a process.
    if (holder > 0) process.kill(holder, 0)
    return true
  } catch (error) {
    // Anything else is a holder of somebody else's, or a lock that is gone again: the next try will see.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function touch(file: string): void {
  const now = new Date()
  // Where it was taken away there is nothing to keep, and the build goes on.
  utimes(file, now, now, () => undefined)
}
