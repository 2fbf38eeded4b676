import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { allowedEdits, createDistanceTo, isMisspelling } from '#search/words/editDistance.ts'

/** Few letters, so that words are often near to each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
const words = fc.array(word, { minLength: 1, maxLength: 12 })

/** Optimal string alignment as the textbook has it, without any saving. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const change = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY
      const best = Math.min(change, swap, at(row - 1, column) + 1, at(row, column - 1) + 1)
      rows[row]?.splice(column, 1, best)
    }
  }
  return at(a.length, b.length)
}

function wholeDistance(typed: string, other: string, most = 3): number {
  return createDistanceTo(typed, most)(other).whole
}

describe('createDistanceTo', () => {
  it.each([
    ['shakki', 'shakki', 0],
    ['shaki', 'shakki', 1],
    ['shakkki', 'shakki', 1],
    ['shekki', 'shakki', 1],
    ['shakik', 'shakki', 1],
    ['hsakik', 'shakki', 2],
  ])('from %s to %s it is %i', (typed, other, edits) => {
    expect(wholeDistance(typed, other)).toBe(edits)
  })

  it('is the textbook distance up to the limit, for any list of words in any order', () => {
    fc.assert(
      fc.property(word, words, fc.integer({ min: 0, max: 4 }), (typed, others, most) => {
        const distanceTo = createDistanceTo(typed, most)
        for (const other of others) {
          expect(Math.min(distanceTo(other).whole, most + 1), other).toBe(
            Math.min(plainDistance(typed, other), most + 1),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is never more than without swaps, and differs only where letters are swapped', () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const found = wholeDistance(typed, other, 20)
        expect(found).toBeLessThanOrEqual(distance(typed, other))
        expect(2 * found).toBeGreaterThanOrEqual(distance(typed, other))
      }),
    )
  })

  it('tells the distance to the best beginning of a word', () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const starts = Array.from({ length: other.length }, (_, index) =>
          plainDistance(typed, other.slice(0, index + 1)),
        )
        expect(Math.min(createDistanceTo(typed, 2)(other).start, 3)).toBe(Math.min(3, ...starts))
      }),
    )
  })

  it('says after how many letters a word is lost, and words that share them are', () => {
    const distanceTo = createDistanceTo('shakki', 1)
    const { deadAt } = distanceTo('kuorolaulu')
    expect(deadAt).toBeLessThan(5)
    for (const other of ['kuorolaulu', 'kuorot', 'kuo']) expect(distanceTo(other).whole).toBeGreaterThan(1)
    expect(distanceTo('shaki').whole).toBe(1)
  })
})

describe('allowedEdits', () => {
  it('lets nothing be wrong in a short word, one letter in a middling one, two in a long one', () => {
    expect([1, 3, 4, 5, 7, 8, 20].map(allowedEdits)).toEqual([0, 0, 0, 1, 1, 2, 2])
  })
})

describe('isMisspelling', () => {
  it('wants the first letter right', () => {
    expect(isMisspelling('shaki', 'shakki', 1)).toBe(true)
    expect(isMisspelling('failing', 'sailing', 1)).toBe(false)
  })

  it('knows a swap at the beginning, and a first letter left out, of a long word only', () => {
    expect(isMisspelling('ajlkapallo', 'jalkapallo', 1)).toBe(true)
    expect(isMisspelling('alkapallo', 'jalkapallo', 1)).toBe(true)
    expect(isMisspelling('alat', 'talat', 1)).toBe(false)
  })
})
