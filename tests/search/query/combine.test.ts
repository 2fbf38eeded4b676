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
    isGuess: false,
    isSoft: false,
    ...is,
  }
}

function found(units: readonly UnitScores[]): number[] {
  const { candidates } = combine(units, 5)
  return [...candidates].sort((a, b) => b.score - a.score).map(({ document }) => document)
}

const FILLER = { isFiller: true }
const SOFT = { isSoft: true }
const GUESS = { isGuess: true }

describe('combine', () => {
  it('keeps only who has every word, where enough have', () => {
    expect(found([unit([1, 1, 1, 1, 0]), unit([0, 1, 1, 1, 1])])).toEqual([1, 2, 3])
  })

  it('lets who has some of the words follow, where few have every word', () => {
    expect(found([unit([1, 1, 1, 0, 0]), unit([0, 1, 1, 1, 0])])).toEqual([1, 2, 0, 3])
  })

  it('puts first who has most of the words where nobody has them all', () => {
    expect(found([unit([1, 1, 0, 0, 0]), unit([1, 0, 1, 0, 0]), unit([0, 0, 0, 1, 0])])).toEqual([0, 3, 1, 2])
  })

  it('leaves out who has little beside what the best has', () => {
    const both = () => unit([1, 1, 0, 0, 0])
    expect(found([both(), both(), unit([1, 0, 0, 0, 0]), unit([0, 0, 1, 1, 1])])).toEqual([0, 1])
  })

  it('counts a rare word for more than a common one', () => {
    const rare = unit([0, 0, 0, 0, 1])
    const common = unit([1, 1, 1, 1, 0])
    expect(found([rare, common])[0]).toBe(4)
  })

  it('passes over words that nobody has', () => {
    expect(found([unit([0, 1, 0, 0, 0]), unit([0, 0, 0, 0, 0])])).toEqual([1])
  })

  it('does not take a word in passing for having it, beside who is about it', () => {
    const second = unit([1, 1, 1, 1, 0])
    expect(found([unit([1, 1, 1, 0.3, 0]), second])).toEqual([0, 1, 2])
    expect(found([unit([1, 1, 1, 0.7, 0]), second])).toEqual([0, 1, 2, 3])
  })

  it('lets fillers order, and exclude and bring nobody', () => {
    expect(found([unit([0, 0.8, 0.8, 0.8, 0]), unit([0, 0, 1, 0, 1], FILLER)])).toEqual([2, 1, 3])
  })

  it('counts a place or a group for less than a telling word', () => {
    const telling = unit([0, 0.8, 0.8, 0.8, 0])
    expect(found([telling, unit([0, 0, 0, 1, 1], SOFT)])).toEqual([3, 1, 2, 4])
    expect(found([telling, unit([0, 0, 0, 1, 1])])).toEqual([3, 4, 1, 2])
    expect(found([unit([1, 1, 1, 1, 1]), unit([1, 1, 1, 0, 0], SOFT)])).toEqual([0, 1, 2])
  })

  it('counts a guess for less than a word that is known', () => {
    const { weights } = combine([unit([1, 1, 0, 0, 0]), unit([1, 1, 0, 0, 0], GUESS)], 5)
    expect(weights[1]).toBeGreaterThan(0)
    expect(weights[1]).toBeLessThan((weights[0] ?? 0) / 2)
  })

  it('takes a guess at one of three unknown words for no answer', () => {
    const [guess, unknown] = [unit([1, 0, 0, 0, 0], GUESS), unit([0, 0, 0, 0, 0], GUESS)]
    expect(found([guess, unknown, unknown])).toEqual([])
    expect(found([guess, unknown])).toEqual([0])
    expect(found([guess, unknown, unknown, unit([0, 1, 0, 0, 0])])[0]).toBe(1)
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
})
