import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDice } from '../../synth/createDice.ts'
import type { EngineModule, OpenEngine } from './engines/engine.ts'
import { shuffle } from './generate/shuffle.ts'
import type { BenchQuery } from './query.ts'
import { judgeAnswer, type Outcome } from './success.ts'
import { FILES, QUERIES, type SearchTask } from './task.ts'
import { type Keystrokes, measureTyping, timeOf, toKeystrokes } from './typing.ts'

/** A process of its own: opens one engine, asks every query, types them, and says what it all took. */
export interface SearchFigures {
  readonly openMs: number
  /** Files that were read until the first search was answered. */
  readonly firstFiles: readonly string[]
  /** What is held after a full collection, beyond what the process held before. */
  readonly heldBytes: number
  /** By the place of the query; `null` (JSON knows no undefined) where time ran out. */
  readonly outcomes: readonly (Outcome | undefined | null)[]
  readonly keystrokes: Keystrokes
  readonly filterAlone?: Keystrokes
}

/** Before anything is timed, so that nobody is judged by code the machine has not compiled. */
const WARM_UP_MS = 2000
const FILTERS = 300

const task = JSON.parse(process.argv[2] ?? '') as SearchTask
console.log(JSON.stringify(await searchEngine(task)))

async function searchEngine({
  module,
  folder,
  seed,
  typingMs,
  answersMs,
}: SearchTask): Promise<SearchFigures> {
  const queries = JSON.parse(readFileSync(join(folder, QUERIES), 'utf8')) as BenchQuery[]
  const files = join(folder, FILES)
  const { open } = (await import(module)) as EngineModule
  const read: string[] = []
  const before = heldBytes()
  const started = performance.now()
  const engine = await open(
    (name) => {
      read.push(name)
      return readFile(join(files, name)) as Promise<Uint8Array<ArrayBuffer>>
    },
    `${pathToFileURL(files).href}/`,
  )
  const openMs = performance.now() - started
  const mixed = shuffle([...queries.keys()], createDice(seed))
  const texts = mixed.map((index) => queries[index]?.text ?? '')
  await engine.search(texts[0] ?? '')
  // Each once: an engine that asks again is answered from the browser's cache.
  const firstFiles = [...new Set(read)]
  await engine.whole
  const held = heldBytes() - before
  await measureTyping(engine.search, texts, WARM_UP_MS)
  const outcomes = await answer(engine, queries, mixed, answersMs)
  return {
    openMs,
    firstFiles,
    heldBytes: held,
    outcomes,
    keystrokes: await measureTyping(engine.search, texts, typingMs),
    ...(await measureFilters(engine)),
  }
}

async function answer(
  { search }: OpenEngine,
  queries: readonly BenchQuery[],
  order: readonly number[],
  budgetMs: number,
): Promise<readonly (Outcome | undefined)[]> {
  const outcomes: (Outcome | undefined)[] = queries.map(() => undefined)
  const ends = performance.now() + budgetMs
  for (const index of order) {
    const query = queries[index]
    if (query) outcomes[index] = judgeAnswer(await search(query.text), query)
    if (performance.now() > ends) break
  }
  return outcomes
}

async function measureFilters({ filterAlone }: OpenEngine): Promise<{ filterAlone?: Keystrokes }> {
  if (!filterAlone) return {}
  const times: number[] = []
  for (let index = 0; index < FILTERS; index += 1) times.push(await timeOf(() => filterAlone(index)))
  return { filterAlone: toKeystrokes(times) }
}

/** Needs `--expose-gc`. */
function heldBytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
