import { describe, expect, it } from 'vitest'
import { createDirectory, foldName, namesOf } from '#profiles/directory.ts'
import { type Fields, parsed } from '../builders.ts'

function judged(slug: string, changes: Fields = {}) {
  return { ...parsed(changes), slug, file: `organisations/${slug}.md` }
}

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

describe('createDirectory', () => {
  const first = judged('eka', { formerSlugs: ['vanha'], businessId: '12345671', registerNumber: '12.345' })
  const second = judged('toka', { name: 'Esimerkkiyhdistys', formerSlugs: ['vanha'] })
  const directory = createDirectory([first, second])

  it('finds a profile by its slug, not by a former one', () => {
    expect(directory.find('toka')).toBe(second)
    expect(directory.find('vanha')).toBeUndefined()
  })

  it.each([
    ['slug', 'eka', ['eka']],
    ['slug', 'vanha', ['eka', 'toka']],
    ['name', 'esimerkkiyhdistys', ['eka', 'toka']],
    ['businessId', '1234567-1', ['eka']],
    ['registerNumber', '12345', ['eka']],
    ['registerNumber', '99999', []],
  ] as const)('knows who claims the %s %s', (claim, value, slugs) => {
    expect(directory.claimants(claim, value).map(({ slug }) => slug)).toEqual(slugs)
  })

  it('does not take a name for a slug', () => {
    expect(directory.claimants('name', 'eka')).toEqual([])
  })
})
