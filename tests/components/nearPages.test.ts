import { describe, expect, it } from 'vitest'
import { nearPages } from '#components/nearPages.ts'

describe('nearPages', () => {
  it('names all of a few pages', () => {
    expect(nearPages(1, 2)).toEqual([1, 2])
    expect(nearPages(3, 4)).toEqual([1, 2, 3, 4])
  })

  it('names of many the first, two before and after, and the last', () => {
    expect(nearPages(1, 15)).toEqual([1, 2, 3, 15])
    expect(nearPages(8, 15)).toEqual([1, 6, 7, 8, 9, 10, 15])
    expect(nearPages(15, 15)).toEqual([1, 13, 14, 15])
  })
})
