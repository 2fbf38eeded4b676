import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBit, countOnes, createBits, intersect, unite } from '#search/bits.ts'

describe('bits', () => {
  it('are those of a plain set', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const toBits = (all: readonly number[]) => {
          const bits = createBits(100)
          for (const one of all) addBit(bits, one)
          return bits
        }
        const toList = (bits: Uint32Array) =>
          Array.from({ length: 100 }, (_, at) => at).filter((at) => (bits[at >>> 5] ?? 0) & (1 << (at & 31)))
        const both = toBits(a)
        intersect(both, toBits(b))
        const either = toBits(a)
        unite(either, toBits(b))
        expect(new Set(toList(both))).toEqual(new Set(a.filter((one) => b.includes(one))))
        expect(new Set(toList(either))).toEqual(new Set([...a, ...b]))
        expect(either.reduce((sum, word) => sum + countOnes(word), 0)).toBe(toList(either).length)
      }),
    )
  })
})
