import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { basename } from 'node:path'
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

/** Where a process runs, and what it finds in its environment beside what this one has. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs `node` with these words and measures the whole process. Throws, with the reason, when it ends in a way that means
 * it broke, or takes longer than `mostMs`.
 */
export function runProcess(
  words: readonly string[],
  allowed: readonly number[] = [0],
  mostMs?: number,
  { cwd, env }: Surroundings = {},
): ProcessRun {
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', PRELOAD, ...words], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    ...(mostMs !== undefined && { timeout: mostMs, killSignal: 'SIGKILL' }),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const wallMs = performance.now() - started
  if (!allowed.includes(run.status ?? -1)) throw new Error(describeEnd(words, run, mostMs))
  const usage = JSON.parse(String(run.output[USAGE_CHANNEL])) as { cpuMs: number; megabytes: number }
  return { wallMs, ...usage, stdout: run.stdout }
}

/** One line that says why, then what the process wrote: one that is killed for its memory or time writes nothing. */
function describeEnd(
  words: readonly string[],
  { error, signal, status, stderr }: SpawnSyncReturns<string>,
  mostMs: number | undefined,
): string {
  const isLate = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT'
  const end = signal === null ? `ended with code ${status}` : `was ended from outside by ${signal}`
  const reason = isLate ? `took longer than ${(mostMs ?? 0) / 1000} s` : (error?.message ?? end)
  const program = words.find((word) => !word.startsWith('-'))
  const said = stderr.split('\n').find((line) => /error/i.test(line))
  return [
    `${program === undefined ? 'node' : basename(program)} ${reason}${said === undefined ? '' : `: ${said.trim()}`}`,
    words.join(' '),
    stderr,
  ].join('\n')
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
