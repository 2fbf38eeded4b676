import { describe, expect, it } from 'vitest'
import { langAttributes } from '#domain/langAttributes.ts'
import { otherNames } from '#domain/otherNames.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { trustOf } from '#domain/translated.ts'
import { organisation, parsed } from '../builders.ts'

const NAME = 'Keksitty yhdistys'
const SAID = 'Keksitty tiivistelmä, jota ei ole muualla.'

function translation(isCurrent = true, isReviewed = false) {
  return { name: NAME, summary: SAID, body: [], isCurrent, isReviewed }
}

describe('trustOf', () => {
  it('tells who has read a translation, unless its original has changed', () => {
    expect(trustOf({ isCurrent: true, isReviewed: true })).toBe('reviewed')
    expect(trustOf({ isCurrent: true, isReviewed: false })).toBe('unreviewed')
    expect(trustOf({ isCurrent: false, isReviewed: true })).toBe('outdated')
  })
})

describe('what an organisation has from translations', () => {
  const { profile, body } = parsed()

  it('is known for the name and the summary, with how far to trust it', () => {
    const made = toOrganisation('esimerkki', profile, body, {
      so: translation(),
      ar: translation(false, true),
    })
    expect(made.name.so).toBe(NAME)
    expect(made.translated).toEqual({
      name: { so: 'unreviewed', ar: 'outdated' },
      summary: { so: 'unreviewed', ar: 'outdated' },
    })
  })

  it('is nothing that the profile says itself', () => {
    const made = toOrganisation('esimerkki', profile, body, { en: translation() })
    expect(made.summary.en).toBe(profile.summary.en)
    expect(made.translated).toEqual({ name: { en: 'unreviewed' }, summary: {} })
  })

  it('is nothing that the translation leaves out', () => {
    const so = { ...translation(), name: undefined, summary: undefined }
    const made = toOrganisation('esimerkki', profile, body, { so })
    expect(made.translated).toEqual({ name: {}, summary: {} })
  })
})

describe('otherNames', () => {
  it('gives each name its language, plain ones that of the profile', () => {
    const name = { fi: 'Esimerkkiyhdistys ry', sv: 'Exempelföreningen rf' }
    const made = organisation({ name, alternateNames: ['EY'], textLanguage: 'sv' })
    expect(otherNames(made, name.fi)).toEqual([
      { text: 'Exempelföreningen rf', lang: 'sv', trust: undefined },
      { text: 'EY', lang: 'sv', trust: undefined },
    ])
  })

  it('says a name once that is the same in two languages', () => {
    const name = { fi: 'Esimerkki ry', sv: 'Esimerkki ry', en: 'Example Association' }
    const made = organisation({ name, alternateNames: ['Esimerkki ry', name.en] })
    expect(otherNames(made, name.en).map(({ text }) => text)).toEqual(['Esimerkki ry'])
  })

  it('says which of them is a translation', () => {
    const { profile, body } = parsed()
    const made = toOrganisation('esimerkki', profile, body, { so: translation() })
    expect(otherNames(made, made.name.fi)).toEqual([{ text: NAME, lang: 'so', trust: 'unreviewed' }])
  })
})

describe('langAttributes', () => {
  it('is nothing in the language of the page', () => {
    expect(langAttributes('ar', 'ar', { tag: 'ar', dir: 'rtl' })).toEqual({})
  })

  it('is the tag and the direction elsewhere, and the id where the language is not known', () => {
    expect(langAttributes('ar', 'fi', { tag: 'ar', dir: 'rtl' })).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(langAttributes('tlh', 'ar', undefined)).toEqual({ lang: 'tlh', dir: 'ltr' })
  })
})
