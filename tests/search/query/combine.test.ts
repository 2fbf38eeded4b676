import { describe, expect, it } from 'vitest'
import { combine } from '#search/query/combine.ts'
import type { UnitScores } from '#search/query/scoreUnit.ts'

/** A unit of a query as five documents have it. */
function unit(scores: readonly number[], is: Partial<UnitScores> = {}): UnitScores {
  const found = [...scores.keys()].filter((number) => (scores[number] ?? 0) > 0)
  const best = new Uint16Array(scores.length)
  return {
    scores: Float32Array.from(scores),
    best,
    found,
    isFiller: false,
    isSoft: false,
    isGuess: false,
    ...is,
  }
}

function found(units: readonly UnitScores[]): number[] {
  const { candidates } = combine(units, 5)
  return [...candidates].sort((a, b) => b.score - a.score).map(({ document }) => document)
}

const FILLER = { isFiller: true }
const SOFT = { isSoft: true }

describe('combine', () => {
  it('keeps who has every word, where enough have', () => {
    expect(found([unit([1, 1, 1, 1, 0]), unit([0, 1, 1, 1, 1])])).toEqual([1, 2, 3])
  })

  it('lets few who have every word be followed by those who have a rare one', () => {
    const list = found([unit([1, 1, 0, 0, 0]), unit([1, 0, 1, 0, 0])])
    expect(list[0]).toBe(0)
  })

  it('keeps who has most of the words where nobody has them all', () => {
    expect(found([unit([1, 1, 0, 0, 0]), unit([1, 0, 1, 0, 0]), unit([0, 0, 0, 1, 0])])).toEqual([0, 3])
  })

  it('counts a rare word for more than a common one', () => {
    const rare = unit([0, 0, 0, 0, 1])
    const common = unit([1, 1, 1, 1, 0])
    expect(found([rare, common])[0]).toBe(4)
  })

  it('passes over words that nobody has', () => {
    expect(found([unit([0, 1, 0, 0, 0]), unit([0, 0, 0, 0, 0])])).toEqual([1])
  })

  it('puts who has a word in passing behind who is about it', () => {
    expect(found([unit([1, 0.3, 0, 0, 0]), unit([1, 1, 0, 0, 0])])).toEqual([0, 1])
  })

  it('lets fillers, places and groups order, and exclude nobody', () => {
    const telling = unit([0, 0.8, 0.8, 0.8, 0])
    expect(found([telling, unit([0, 0, 0, 1, 1], SOFT)])).toEqual([3, 1, 2])
    expect(found([telling, unit([0, 0, 1, 0, 0], FILLER)])).toEqual([2, 1, 3])
  })

  it('goes by places where nothing else is said, and by fillers where there is nothing but them', () => {
    expect(found([unit([0, 0, 0, 0, 1], SOFT), unit([1, 1, 1, 1, 1], FILLER)])).toEqual([4])
    expect(found([unit([0, 1, 0, 0, 0], FILLER)])).toEqual([1])
  })

  it('tells the share of each word, which make up 1', () => {
    const { weights } = combine([unit([1, 1, 1, 1, 1]), unit([1, 0, 0, 0, 0]), unit([0, 0, 0, 0, 0])], 5)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
    expect(weights[1]).toBeGreaterThan(weights[0] ?? 1)
    expect(weights[2]).toBe(0)
  })

  it('finds nobody for no words', () => {
    expect(combine([], 5).candidates).toEqual([])
  })

  it('answers nothing by a guess at one of three words that nobody knows', () => {
    const guess = unit([1, 0, 0, 0, 0], { isGuess: true })
    const unknown = unit([0, 0, 0, 0, 0], { isGuess: true })
    expect(found([guess, unknown, unknown])).toEqual([])
    expect(found([guess])).toEqual([0])
  })

  it('lets a guess say less than a word that is known', () => {
    expect(found([unit([1, 0, 0, 0, 0], { isGuess: true }), unit([0, 1, 0, 0, 0])])[0]).toBe(1)
  })
})
