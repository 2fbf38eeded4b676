import type { BenchQuery } from './query.ts'

/** What an engine answered: the place of the first right answer (0 is the best; absent: not found), and how many. */
export interface Outcome {
  readonly place: number | undefined
  readonly total: number
}

/** Compares ids, best first, with what was expected. */
export function judgeAnswer(ids: readonly string[], { expect }: BenchQuery): Outcome {
  const place = ids.findIndex((id) => expect.includes(id))
  return { place: place < 0 ? undefined : place, total: ids.length }
}

/** True when a right answer is among the first `k`; for a query that expects nobody, when nobody was found. */
export function isSuccess({ place, total }: Outcome, { expect }: BenchQuery, k: number): boolean {
  return expect.length === 0 ? total === 0 : place !== undefined && place < k
}

/** The share of queries with success among the first `k`, in per cent; NaN without queries. */
export function successAt(
  k: number,
  queries: readonly BenchQuery[],
  outcomes: readonly (Outcome | undefined)[],
): number {
  const judged = queries.flatMap((query, index) => {
    const outcome = outcomes[index]
    return outcome ? [isSuccess(outcome, query, k)] : []
  })
  return (judged.filter(Boolean).length / judged.length) * 100
}
