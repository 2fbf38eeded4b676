import { describe, expect, it } from 'vitest'
import { LOCALES, type LocaleId, MAIN_LOCALES } from '#i18n/locales.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { translationOf } from '#i18n/translationOf.ts'

describe('translationOf', () => {
  it('says of the main languages that they are reviewed', () => {
    for (const locale of MAIN_LOCALES) expect(translationOf(locale)).toEqual({ isReviewed: true, thanks: [] })
  })

  it('says of every other what its file says', () => {
    for (const locale of Object.keys(LOCALES) as LocaleId[]) {
      const { _status, _thanks } = MESSAGES[locale]
      expect(translationOf(locale)).toEqual({ isReviewed: _status === 'reviewed', thanks: _thanks })
    }
  })
})
