import { describe, expect, it } from 'vitest'
import { pickText, toLocalisedText } from '#domain/localisedText.ts'

const all = { fi: 'apua', sv: 'hjälp', en: 'help', so: 'caawimaad', ar: 'مساعدة' }

function without(...langs: string[]) {
  return Object.fromEntries(Object.entries(all).filter(([lang]) => !langs.includes(lang)))
}

describe('pickText', () => {
  it('gives the language asked for, and says that it is no fallback', () => {
    expect(pickText(all, 'so')).toEqual({ text: 'caawimaad', lang: 'so', isFallback: false })
  })

  it.each([
    ['Finnish readers get Swedish before English', without('fi'), 'fi', 'sv'],
    ['Swedish readers get Finnish before English', without('sv'), 'sv', 'fi'],
    ['Finnish readers get English when there is no Swedish', without('fi', 'sv'), 'fi', 'en'],
    ['English readers do not get Swedish before the language it was written in', without('en'), 'en', 'fi'],
    ['other readers get English first', without('so'), 'so', 'en'],
    ['then the language it was written in', without('so', 'en'), 'so', 'fi'],
  ])('%s', (_fact, text, wanted, lang) => {
    expect(pickText(text, wanted)).toMatchObject({ lang, isFallback: true })
  })

  it('follows the language the profile is written in', () => {
    expect(pickText({ fi: 'apua', ar: 'مساعدة' }, 'so', 'ar')?.lang).toBe('ar')
  })

  it('gives whatever there is rather than nothing', () => {
    expect(pickText({ vi: 'giúp đỡ' }, 'fi')).toEqual({ text: 'giúp đỡ', lang: 'vi', isFallback: true })
  })

  it('gives nothing when there is no text', () => {
    expect(pickText(undefined, 'fi')).toBeUndefined()
    expect(pickText({}, 'fi')).toBeUndefined()
  })
})

describe('toLocalisedText', () => {
  it('puts plain text under the language it is written in', () => {
    expect(toLocalisedText('Hjälp', 'sv')).toEqual({ sv: 'Hjälp' })
  })

  it('leaves text per language as it is', () => {
    expect(toLocalisedText({ so: 'caawimaad' }, 'fi')).toEqual({ so: 'caawimaad' })
  })
})
