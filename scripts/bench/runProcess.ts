import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What one whole process took. */
export interface ProcessRun {
  readonly wallMs: number
  /** Time on a processor, user and system: what a busy machine disturbs least. */
  readonly cpuMs: number
  readonly megabytes: number
  readonly stdout: string
}

/** Where each process writes its own use of the machine before it ends. */
const USAGE_CHANNEL = 3
const PRELOAD = fileURLToPath(new URL('./reportUsage.mjs', import.meta.url))

/** Runs `node` with these words and measures the whole process. Throws when it ends in a way that means it broke. */
export function runProcess(words: readonly string[], allowed: readonly number[] = [0]): ProcessRun {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', PRELOAD, ...words], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const wallMs = performance.now() - started
  if (!allowed.includes(run.status ?? -1)) throw new Error(`node ${words.join(' ')}: ${run.stderr}`)
  const usage = JSON.parse(String(run.output[USAGE_CHANNEL])) as { cpuMs: number; megabytes: number }
  return { wallMs, ...usage, stdout: run.stdout }
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
