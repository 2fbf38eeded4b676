import { type JudgedFile, judgeEach } from '#profiles/judgeInParts.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import type { ValidationOptions } from '#profiles/validateProfiles.ts'

/** Few enough that nobody waits long for the last batch of another. */
const BATCH = 100

/** What all threads work at. */
export interface SharedTask {
  readonly files: readonly SourceFile[]
  readonly options: ValidationOptions
  /** Shared memory: how many batches have been taken, and how many are done. */
  readonly progress: Int32Array
}

/** What is known of the files from place `start` on. */
export interface Batch {
  readonly start: number
  readonly judged: readonly JudgedFile[]
}

const TAKEN = 0
const DONE = 1

/** The shared memory for a new task. */
export function createProgress(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/** Takes batch after batch until none is left, and hands over what it has judged. */
export function judgeBatches({ files, options, progress }: SharedTask, hand: (batch: Batch) => void): void {
  for (;;) {
    const start = Atomics.add(progress, TAKEN, 1) * BATCH
    if (start >= files.length) return
    try {
      hand({ start, judged: judgeEach(files.slice(start, start + BATCH), options) })
    } finally {
      Atomics.add(progress, DONE, 1)
      Atomics.notify(progress, DONE)
    }
  }
}

/** Waits for what others have taken; gives up when nobody gets anything done for `patience` milliseconds. */
export function waitForOthers({ files, progress }: SharedTask, patience: number): void {
  const all = Math.ceil(files.length / BATCH)
  for (let done = Atomics.load(progress, DONE); done < all; done = Atomics.load(progress, DONE)) {
    if (Atomics.wait(progress, DONE, done, patience) === 'timed-out') return
  }
}

/** What is known of every file, in their order; what a worker failed at is judged here. */
export function inOrder({ files, options }: SharedTask, batches: readonly Batch[]): readonly JudgedFile[] {
  const byStart = new Map(batches.map(({ start, judged }) => [start, judged]))
  const starts = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => index * BATCH)
  return starts.flatMap(
    (start) => byStart.get(start) ?? judgeEach(files.slice(start, start + BATCH), options),
  )
}
