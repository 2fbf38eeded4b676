import type { Scoring } from '../query.ts'
import { spanOf } from './because.ts'
import type { Ordered } from './order.ts'
import type { WordHits } from './wordHits.ts'

export type ExplainScore = (entry: Ordered, words: WordHits | undefined) => readonly Scoring[]

/** How a score came about: each unit with its worth and weight, then what name and freshness added or took. */
export const explainScore: ExplainScore = (entry, words) => {
  const parts = (words?.units ?? []).map((unit, index) => ({
    part: spanOf(unit, 0, unit.tokens.length),
    value: round(words?.scores[index]?.scores[entry.document] ?? 0),
    weight: round(words?.weights[index] ?? 0),
  }))
  return [...parts, { part: 'name, nearness, freshness', value: round(entry.rank - entry.score), weight: 1 }]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
