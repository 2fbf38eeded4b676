import { describe, expect, it } from 'vitest'
import { pickLongText } from '#domain/longText.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { parsed } from '../builders.ts'

function written(langs: readonly string[], original = 'Tervetuloa.') {
  const { profile, body } = parsed({}, original)
  const translations = langs.map((lang) => {
    const text = parsed({}, `Teksti: ${lang}.`).body
    return [
      lang,
      { name: undefined, summary: undefined, body: text, isCurrent: true, isReviewed: false },
    ] as const
  })
  return toOrganisation('esimerkki', profile, body, Object.fromEntries(translations))
}

describe('pickLongText', () => {
  it('gives the original to who reads its language, and no word about a translation', () => {
    const organisation = written(['en'])
    expect(pickLongText(organisation, 'fi')).toEqual({
      body: organisation.body,
      lang: 'fi',
      isFallback: false,
      translation: undefined,
    })
  })

  it('gives a translation with what is known of it', () => {
    const organisation = written(['en', 'so'])
    expect(pickLongText(organisation, 'so')).toEqual({
      body: organisation.translations.so?.body,
      lang: 'so',
      isFallback: false,
      translation: organisation.translations.so,
    })
  })

  it('falls back as every text does: the sibling, English, the original', () => {
    expect(pickLongText(written(['en', 'so']), 'ar')).toMatchObject({ lang: 'en', isFallback: true })
    expect(pickLongText(written(['en']), 'sv')).toMatchObject({ lang: 'fi', isFallback: true })
    expect(pickLongText(written(['so']), 'ar')).toMatchObject({ lang: 'fi', isFallback: true })
  })

  it('gives nothing where nothing was written', () => {
    expect(pickLongText(written([], ''), 'fi')).toBeUndefined()
  })
})
