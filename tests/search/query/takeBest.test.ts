import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeBest } from '#search/query/takeBest.ts'

const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key

describe('takeBest', () => {
  it('takes what a whole sort would put first, equals in the order they came in', () => {
    const entry = fc.record({ key: fc.integer({ min: 0, max: 5 }), name: fc.string() })
    fc.assert(
      fc.property(fc.array(entry), fc.nat({ max: 12 }), (entries, count) => {
        expect(takeBest(entries, count, byKey)).toEqual(entries.toSorted(byKey).slice(0, count))
      }),
    )
  })
})
