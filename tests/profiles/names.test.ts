import { describe, expect, it } from 'vitest'
import { areAlike, foldName, isSameWord, likenessKeysOf, namesOf, toLook } from '#profiles/names.ts'
import { type Fields, parsed } from '../builders.ts'

function judged(slug: string, changes: Fields = {}) {
  return { ...parsed(changes), slug, file: `organisations/${slug}.md` }
}

describe('isSameWord', () => {
  it.each([
    ['Kilo', 'Kilon'],
    ['Kivenlahti', 'Kivenlahden'],
    ['Espoo', 'Espoossa'],
    ['Mattby', 'Mattbys'],
    ['Eläkeläiset', 'Eläkeläisiin'],
    ['esimerkkiyhdistys', 'esimerkki'],
  ])('takes %s and %s for one', (known, written) => {
    expect(isSameWord(known, written)).toBe(true)
  })

  it.each([
    ['Mattby', 'Matti'],
    ['Matinkylä', 'Matti'],
    ['Kilo', 'Kirsi'],
  ])('tells %s from %s', (known, written) => {
    expect(isSameWord(known, written)).toBe(false)
  })
})

describe('foldName', () => {
  it.each([
    ['Esimerkkiyhdistys ry', 'esimerkkiyhdistys'],
    ['ESIMERKKIYHDISTYS R.Y.', 'esimerkkiyhdistys'],
    ['Esimerkki­yhdistys', 'esimerkki yhdistys'],
    ['Exempelföreningen rf', 'exempelforeningen'],
    ['Säätiö sr', 'saatio'],
    ['A – B, C', 'a b c'],
    ['Ryhmä ry', 'ryhma'],
    ['جمعية', 'جمعية'],
  ])('folds %s to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('keeps two names apart that differ in a letter', () => {
    expect(foldName('Kilon kerho')).not.toBe(foldName('Kivon kerho'))
  })
})

describe('namesOf', () => {
  it('gives the one name, or the name in every language', () => {
    expect(namesOf(judged('a'))).toEqual(['Esimerkkiyhdistys ry'])
    expect(namesOf(judged('a', { name: { fi: 'Yhdistys ry', sv: 'Föreningen rf' } }))).toEqual([
      'Yhdistys ry',
      'Föreningen rf',
    ])
  })
})

describe('areAlike', () => {
  it.each([
    ['kilon kerho', 'kilon kerhp'],
    ['kilon kerho', 'kilonkerho'],
    ['kilon kerho', 'kerho kilon'],
  ])('takes %s for %s', (a, b) => {
    expect(areAlike(a, b)).toBe(true)
  })

  it.each([
    ['kilon kerho', 'kivon kerhot'],
    ['partio 1', 'partio 2'],
    ['kilon kerho', 'kilon kerho'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(areAlike(a, b)).toBe(false)
  })
})

describe('likenessKeysOf', () => {
  it.each([
    ['kilon kerho', 'kilon kerhp'],
    ['kilon kerho', 'kilonkerho'],
    ['kilon kerho', 'kerho kilon'],
    ['kilon kerho', 'kilon kerhot'],
  ])('gives %s and %s a key in common', (a, b) => {
    const keys = new Set(likenessKeysOf(a))
    expect(likenessKeysOf(b).some((key) => keys.has(key))).toBe(true)
  })

  it('gives abbreviations none, where one letter is a difference', () => {
    expect(likenessKeysOf('ekl')).toEqual([])
  })
})

describe('toLook', () => {
  it.each([
    ['Роса ry', 'Poca'],
    ['KerhoΙΙ', 'Kerholl'],
    ['Tomi', 'Torni'],
    ['Ｋｅｒｈｏ', 'Kerho'],
  ])('makes %s and %s one', (a, b) => {
    expect(toLook(a)).toBe(toLook(b))
  })

  it.each([
    ['EKI', 'EKL'],
    ['Росток', 'Rostok'],
    ['Kerho', 'kerho'],
  ])('leaves %s and %s two', (a, b) => {
    expect(toLook(a)).not.toBe(toLook(b))
  })
})
