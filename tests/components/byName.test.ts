import { describe, expect, it } from 'vitest'
import { groupByLetter, sortByName } from '#components/byName.ts'
import { LOCALES } from '#i18n/locales.ts'
import { organisation } from '../builders.ts'
import { realContent } from '../realContent.ts'

function named(...names: (string | Readonly<Record<string, string>>)[]) {
  return names.map((name, index) => organisation({ name }, `yhdistys-${index}`))
}

function namesOf(organisations: ReturnType<typeof sortByName>): string[] {
  return organisations.map(({ name }) => name.fi ?? '')
}

describe('sortByName', () => {
  it('puts å, ä and ö last in Finnish and Swedish, and beside a and o in English', () => {
    const organisations = named('Ötökät', 'Zumba', 'Äiti', 'Auto')
    const last = ['Auto', 'Zumba', 'Äiti', 'Ötökät']
    expect(namesOf(sortByName(organisations, 'fi'))).toEqual(last)
    expect(namesOf(sortByName(organisations, 'sv'))).toEqual(last)
    expect(namesOf(sortByName(organisations, 'en'))).toEqual(['Äiti', 'Auto', 'Ötökät', 'Zumba'])
  })

  it('does not mind capitals', () => {
    expect(namesOf(sortByName(named('beeta', 'Alfa', 'Gamma'), 'fi'))).toEqual(['Alfa', 'beeta', 'Gamma'])
  })

  it('sorts by the name in the language of the reader', () => {
    const organisations = named({ fi: 'Aurinko', en: 'Sun' }, { fi: 'Kuu', en: 'Moon' })
    expect(namesOf(sortByName(organisations, 'en'))).toEqual(['Kuu', 'Aurinko'])
  })

  it('leaves the list it was given as it was', () => {
    const organisations = named('Beeta', 'Alfa')
    sortByName(organisations, 'fi')
    expect(namesOf(organisations)).toEqual(['Beeta', 'Alfa'])
  })
})

describe('groupByLetter', () => {
  const { organisations } = realContent()
  const lettersOf = (...names: string[]) => groupByLetter(named(...names), 'fi').map(([letter]) => letter)

  it('puts names under their first letters, in the order of the alphabet', () => {
    const groups = groupByLetter(named('Ötökät', 'Alfa', 'Aamu', 'Beeta'), 'fi')
    expect(groups.map(([letter, ones]) => [letter, namesOf(ones)])).toEqual([
      ['A', ['Aamu', 'Alfa']],
      ['B', ['Beeta']],
      ['Ö', ['Ötökät']],
    ])
  })

  it('puts small and capital letters together', () => {
    expect(lettersOf('alfa', 'Aamu')).toEqual(['A'])
  })

  it('takes a letter and its mark as one, however they are written', () => {
    expect(lettersOf('Äiti'.normalize('NFD'), 'Ääni')).toEqual(['Ä'])
  })

  it('takes a character beyond 16 bits whole', () => {
    expect(lettersOf('𞤀𞤁𞤂 kerho')).toEqual(['𞤀'])
  })

  it('gives no group for no organisation', () => {
    expect(groupByLetter([], 'fi')).toEqual([])
  })

  it.each(Object.keys(LOCALES))('loses and repeats none of the real organisations in %s', (locale) => {
    const groups = groupByLetter(organisations, locale)
    const slugs = groups.flatMap(([, ones]) => ones.map(({ slug }) => slug))
    expect(slugs.sort()).toEqual(organisations.map(({ slug }) => slug).sort())
    expect(groups.every(([letter]) => [...letter].length === 1)).toBe(true)
  })
})
