import { describe, expect, it } from 'vitest'
import { shownOptions } from '#islands/search/shownOptions.ts'

const options = Array.from({ length: 13 }, (_, index) => ({
  id: `a${index}`,
  label: `Äiti ${index}`,
  depth: 0,
}))
const choice = { options, chosen: [], counts: undefined, needle: '' }
const idsOf = (given: Parameters<typeof shownOptions>[0]) => shownOptions(given).shown.map(({ id }) => id)

describe('shownOptions', () => {
  it('shows all until counts are known, then those that lead somewhere or are chosen', () => {
    expect(idsOf(choice)).toHaveLength(13)
    expect(idsOf({ ...choice, counts: { a3: 1, a5: 0 }, chosen: ['a7'] })).toEqual(['a3', 'a7'])
  })

  it('finds a label whatever its case and accents', () => {
    expect(idsOf({ ...choice, needle: ' aiti 12' })).toEqual(['a12'])
    expect(idsOf({ ...choice, needle: 'zz' })).toEqual([])
  })

  it('has a box where there are many, and for as long as something is typed in it', () => {
    const few = { ...choice, counts: { a3: 1, a5: 1 } }
    expect(shownOptions(choice).isSearchable).toBe(true)
    expect(shownOptions(few).isSearchable).toBe(false)
    expect(shownOptions({ ...few, needle: 'x' })).toEqual({ shown: [], isSearchable: true })
  })
})
