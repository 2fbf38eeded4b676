import { describe, expect, it } from 'vitest'
import { finnishBasesOf } from '#search/words/finnishBases.ts'

describe('base forms of short Finnish words', () => {
  // Folded, as words of a query are.
  it.each([
    ['velat', 'velka'],
    ['veloista', 'velka'],
    ['velkoja', 'velka'],
    ['velkoihin', 'velka'],
    ['kaupan', 'kauppa'],
    ['kauppaan', 'kauppa'],
    ['shakin', 'shakki'],
    ['kodin', 'koti'],
    ['sodan', 'sota'],
    ['leivan', 'leipa'],
    ['jalan', 'jalka'],
    ['kielen', 'kieli'],
    ['laseja', 'lasi'],
    ['koiria', 'koira'],
    ['kengat', 'kenka'],
    ['rannalla', 'ranta'],
    ['mlln', 'mll'],
  ])('%s may be a form of %s', (form, base) => {
    expect(finnishBasesOf(form)).toContain(base)
  })

  it('are never the word itself, and never too short to be sure of', () => {
    expect(finnishBasesOf('velka')).not.toContain('velka')
    expect(finnishBasesOf('on')).toEqual([])
  })

  it('are not asked for of long words and of other alphabets', () => {
    expect(finnishBasesOf('velkaneuvonnasta')).toEqual([])
    expect(finnishBasesOf('долгам')).toEqual([])
  })
})
