import { describe, expect, it } from 'vitest'
import { shadeOf } from '../../../src/islands/search/shadeOf.ts'

describe('shadeOf', () => {
  it('is 0 for none, 1 for the smallest and 4 for the largest number', () => {
    const numbers = [0, 10, 20, 40]
    expect(numbers.map((number) => shadeOf(number, numbers))).toEqual([0, 1, 2, 4])
  })

  it('shows no difference where there is none', () => {
    expect([7, 7, 0].map((number) => shadeOf(number, [7, 7, 0]))).toEqual([2, 2, 0])
  })
})
