import type { BenchPlan } from './createBenchData.ts'

/** What a process of its own is told to build: one engine over one made-up directory. */
export interface BuildTask {
  readonly module: string
  readonly plan: BenchPlan
  /** Whose city and vocabulary. */
  readonly content: string
  /** Where files and queries are written. */
  readonly folder: string
}

/** What a process of its own is told to measure in a folder that was built. */
export interface SearchTask {
  readonly module: string
  readonly folder: string
  readonly seed: number
  readonly typingMs: number
  /** No more queries are asked for success after so long. */
  readonly answersMs: number
}

/** The files an engine loads; the queries and the bundle lie beside that folder. */
export const FILES = 'files'
export const QUERIES = 'queries.json'
