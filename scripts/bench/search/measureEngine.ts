import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDice } from '../../synth/createDice.ts'
import { runProcess } from '../runProcess.ts'
import type { BuildFigures } from './buildEngine.ts'
import type { Contestant } from './contestants.ts'
import type { BenchPlan } from './createBenchData.ts'
import { shuffle } from './generate/shuffle.ts'
import type { BenchQuery } from './query.ts'
import type { SearchFigures } from './searchEngine.ts'
import { type BuildTask, QUERIES, type SearchTask } from './task.ts'

/** What is measured of one engine at one size outside a browser. */
export interface NodeFigures {
  readonly queries: readonly BenchQuery[]
  readonly build: BuildFigures
  readonly search: SearchFigures
  /** The most memory the searching process held, in MiB. */
  readonly residentMegabytes: number
}

export interface Budgets {
  readonly typingMs: number
  readonly answersMs: number
}

/** A directory of 100,000 does not fit into what Node takes by itself. */
const MEMORY = '--max-old-space-size=8192'

/** Both ends of the budgets are looked at between two queries; opening, warming up and the last query come on top. */
const BEYOND_BUDGETS_MS = 5 * 60_000
/** What cannot be built in this time is of no use to a site. */
const MOST_BUILD_MS = 20 * 60_000

/** Builds and measures an engine in processes of its own, so that none warms, or fills, the memory of another. */
export function measureEngine(
  { module }: Contestant,
  plan: BenchPlan,
  budgets: Budgets,
  where: { readonly folder: string; readonly content: string },
): NodeFigures {
  const buildTask: BuildTask = { module, plan, ...where }
  const built = runProcess([MEMORY, program('buildEngine.ts'), JSON.stringify(buildTask)], [0], MOST_BUILD_MS)
  const searchTask: SearchTask = { module, folder: where.folder, seed: plan.seed, ...budgets }
  const words = [MEMORY, '--expose-gc', program('searchEngine.ts'), JSON.stringify(searchTask)]
  const mostMs = budgets.typingMs + budgets.answersMs + BEYOND_BUDGETS_MS
  const searched = runProcess(words, [0], mostMs)
  return {
    queries: readQueries(where.folder),
    build: JSON.parse(built.stdout) as BuildFigures,
    search: JSON.parse(searched.stdout) as SearchFigures,
    residentMegabytes: searched.megabytes,
  }
}

/** The texts of the queries in the order in which all engines are typed to. */
export function textsToType(folder: string, seed: number): readonly string[] {
  return shuffle(readQueries(folder), createDice(seed)).map(({ text }) => text)
}

function readQueries(folder: string): readonly BenchQuery[] {
  return JSON.parse(readFileSync(join(folder, QUERIES), 'utf8')) as BenchQuery[]
}

function program(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
