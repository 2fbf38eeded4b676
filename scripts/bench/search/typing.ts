import type { OpenEngine } from './engines/engine.ts'

/** How long a keystroke took, in milliseconds. */
export interface Keystrokes {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly longest: number
}

type Search = OpenEngine['search']

/**
 * Types every query letter by letter and times each answer, in the order given, until all are typed or `budgetMs` is
 * spent; who is slow is then judged by the first queries. Runs in Node and in a page.
 */
export async function measureTyping(
  search: Search,
  texts: readonly string[],
  budgetMs: number,
): Promise<Keystrokes> {
  const times: number[] = []
  const ends = performance.now() + budgetMs
  for (const prefix of texts.flatMap(prefixesOf)) {
    times.push(await timeOf(() => search(prefix)))
    if (performance.now() > ends) break
  }
  return toKeystrokes(times)
}

/** What stands in the field after each key: whole characters, so that no sign is cut in two. */
export function prefixesOf(text: string): readonly string[] {
  const signs = [...text]
  return signs.map((_, index) => signs.slice(0, index + 1).join(''))
}

/** Milliseconds until an answer is there; an answer that needs no waiting is not made to wait. */
export async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now()
  const answer = work()
  if (answer instanceof Promise) await answer
  return performance.now() - started
}

/** Median, 95th percentile (nearest rank) and longest of times in milliseconds. */
export function toKeystrokes(times: readonly number[]): Keystrokes {
  const sorted = times.toSorted((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), longest: rank(1) }
}
