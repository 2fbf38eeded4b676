import { describe, expect, it } from 'vitest'
import { createPageContext } from '#components/pageContext.ts'
import { type City, citySchema } from '#domain/city.ts'
import type { LocaleId } from '#i18n/locales.ts'
import { TODAY, vocabulary } from '../builders.ts'

function city(changes: Partial<City> = {}): City {
  return citySchema.parse({
    title: { fi: 'Espoon järjestöt', en: 'Espoo organisations' },
    name: { fi: 'Espoo', sv: 'Esbo' },
    area: 'espoo',
    site: 'https://example.org',
    country: 'FI',
    timeZone: 'Europe/Helsinki',
    locales: ['sv', 'fi', 'en'],
    mailbox: 'yllapito@example.org',
    ...changes,
  })
}

function contextIn(locale: LocaleId, changes: Partial<City> = {}) {
  return createPageContext({ city: city(changes), vocabulary: vocabulary(), today: TODAY }, locale)
}

describe('createPageContext', () => {
  it('knows the locale of the page and the others in the order of the city', () => {
    const { locale, locales } = contextIn('fi')
    expect(locale).toMatchObject({ id: 'fi', dir: 'ltr', self: 'Suomi' })
    expect(locales.map(({ id }) => id)).toEqual(['sv', 'fi', 'en'])
  })

  it('throws for a language the city does not offer, and names it', () => {
    expect(() => contextIn('en', { locales: ['fi'] })).toThrow(/"en"/)
  })

  it('says texts in the language of the page', () => {
    expect(contextIn('fi').t('nav.search')).toBe('Haku')
    expect(contextIn('en').t('nav.search')).toBe('Search')
  })

  it('names the city and the site in the language, or the nearest one there is', () => {
    expect(contextIn('sv')).toMatchObject({ cityName: 'Esbo', siteName: 'Espoon järjestöt' })
    expect(contextIn('en')).toMatchObject({ cityName: 'Espoo', siteName: 'Espoo organisations' })
  })

  it('labels terms, and shows the id of one that is not known', () => {
    const { labelOf } = contextIn('fi')
    expect(labelOf('language', 'so')).toBe('somali')
    expect(labelOf('area', 'kilo')).toBe('Kilo')
    expect(labelOf('target', 'women')).toBe('Naiset')
    expect(labelOf('theme', 'so')).toBe('so')
  })

  it('marks the label of a term that has none in the language of the page', () => {
    const made = contextIn('ar', { locales: ['fi', 'ar'] })
    expect(made.labelOf('area', 'kilo')).toBe('Kilo')
    expect(made.labelAttributes('area', 'kilo')).toEqual({ lang: 'en', dir: 'ltr' })
    expect(contextIn('fi').labelAttributes('area', 'kilo')).toEqual({})
    expect(contextIn('fi').labelAttributes('area', 'nowhere')).toEqual({})
  })

  it('picks text with the language it is really in', () => {
    const { pick } = contextIn('sv')
    expect(pick({ fi: 'Apua', sv: 'Hjälp' }, 'fi')).toEqual({ text: 'Hjälp', lang: 'sv', isFallback: false })
    expect(pick({ fi: 'Apua', en: 'Help' }, 'fi')).toEqual({ text: 'Apua', lang: 'fi', isFallback: true })
    expect(pick({ so: 'Caawin' }, 'so')).toEqual({ text: 'Caawin', lang: 'so', isFallback: true })
    expect(pick(undefined, 'fi')).toBeUndefined()
  })

  it('marks text in another language with its tag and direction, and none in the language of the page', () => {
    const { langAttributes } = contextIn('fi')
    expect(langAttributes('fi')).toEqual({})
    expect(langAttributes('sv')).toEqual({ lang: 'sv', dir: 'ltr' })
    expect(langAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(langAttributes('tlh')).toEqual({ lang: 'tlh', dir: 'ltr' })
  })
})
