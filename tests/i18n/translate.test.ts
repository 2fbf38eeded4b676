import { describe, expect, it } from 'vitest'
import type { MessageKey } from '#i18n/messages.ts'
import { createTranslate, createTranslateFrom, pickMessages } from '#i18n/translate.ts'

describe('createTranslate', () => {
  it('says a text in the language', () => {
    expect(createTranslate('fi')('nav.search')).toBe('Haku')
    expect(createTranslate('sv')('search.submit')).toBe('Sök')
    expect(createTranslate('en')('nav.search')).toBe('Search')
  })

  it('fills in values', () => {
    expect(createTranslate('en')('home.title', { city: 'Espoo' })).toBe('Find an organisation: Espoo')
  })

  it('chooses the plural form by the count', () => {
    const t = createTranslate('fi')
    expect(t('search.count', { count: 1 })).toBe('1 järjestö')
    expect(t('search.count', { count: 0 })).toBe('0 järjestöä')
    expect(t('search.count', { count: 2 })).toBe('2 järjestöä')
  })

  it.each([
    ['ru', { 1: '1 организация', 3: '3 организации', 5: '5 организаций', 21: '21 организация' }],
    ['uk', { 1: '1 організація', 3: '3 організації', 11: '11 організацій', 22: '22 організації' }],
    [
      'ar',
      { 0: 'لا منظمات', 1: 'منظمة واحدة', 2: 'منظمتان', 3: '3 منظمات', 11: '11 منظمة', 100: '100 منظمة' },
    ],
    ['zh', { 1: '1 个组织', 5: '5 个组织' }],
    ['tr', { 1: '1 kuruluş', 5: '5 kuruluş' }],
  ] as const)('knows the plural forms of %s', (locale, forms) => {
    for (const [count, text] of Object.entries(forms)) {
      expect(createTranslate(locale)('search.count', { count: Number(count) })).toBe(text)
    }
  })

  it('writes numbers as the language does, in the digits of Finland', () => {
    for (const locale of ['ar', 'fa', 'ckb'] as const) {
      expect(createTranslate(locale)('search.count', { count: 12_345 })).toMatch(/^12\D345 /)
    }
    expect(createTranslate('en')('search.count', { count: 12_345 })).toBe('12,345 organisations')
    expect(createTranslate('fi')('search.count', { count: 12_345 })).toMatch(/^12\s345 järjestöä$/)
  })

  it('throws for a key it does not have, and names it', () => {
    expect(() => createTranslate('en')('no.such' as MessageKey)).toThrow(/"no\.such"/)
  })
})

describe('createTranslateFrom', () => {
  const say = (text: string, values?: Record<string, string | number>) =>
    createTranslateFrom('en', { 'nav.search': text })('nav.search', values)

  it('leaves a value that was not given as it stands, so that it is seen', () => {
    expect(say('Hello {name}')).toBe('Hello {name}')
  })

  it('takes a value as text, whatever it holds', () => {
    expect(say('{name}!', { name: '$& {name} <b>' })).toBe('$& {name} <b>!')
  })

  it('fills in the same value wherever it stands', () => {
    expect(say('{name}, {name}', { name: 'Moi' })).toBe('Moi, Moi')
  })

  it('knows the plural forms of languages with more than two', () => {
    const messages = {
      'search.count': { one: '{count} o', few: '{count} f', many: '{count} m', other: '{count} x' },
    }
    const t = createTranslateFrom('ru', messages)
    expect([1, 2, 5, 21, 1.5].map((count) => t('search.count', { count }).at(-1))).toEqual([
      'o',
      'f',
      'm',
      'o',
      'x',
    ])
  })

  it('falls back to `other` for a form that is missing', () => {
    const t = createTranslateFrom('fi', { 'search.count': { other: '{count} järjestöä' } })
    expect(t('search.count', { count: 1 })).toBe('1 järjestöä')
  })

  it('throws for a text that was not handed over', () => {
    expect(() => createTranslateFrom('en', {})('nav.search')).toThrow(/nav\.search/)
  })
})

describe('pickMessages', () => {
  it('picks the texts whose keys begin so, and no others', () => {
    const keys = Object.keys(pickMessages('en', ['fresh.tag.', 'nav.search']))
    expect(keys).toContain('fresh.tag.due')
    expect(keys).toContain('nav.search')
    expect(keys.filter((key) => !/^(fresh\.tag\.|nav\.search)/.test(key))).toEqual([])
  })

  it('picks nothing for no prefix', () => {
    expect(pickMessages('en', [])).toEqual({})
  })
})
