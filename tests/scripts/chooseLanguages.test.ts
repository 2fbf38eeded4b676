import { describe, expect, it } from 'vitest'
import { chooseLanguages } from '../../scripts/validate/chooseLanguages.ts'

describe('chooseLanguages', () => {
  it('takes what was asked for, whatever the system speaks', () => {
    expect(chooseLanguages('sv', true, { LANG: 'en_GB.UTF-8' })).toEqual({ lang: 'sv' })
    expect(chooseLanguages('de', true, {})).toBeUndefined()
  })

  it.each([
    [{ LANG: 'fi_FI.UTF-8' }, { lang: 'fi' }],
    [{ LANG: 'sv_FI.UTF-8' }, { lang: 'fi', also: 'sv' }],
    [{ LANG: 'en_GB.UTF-8' }, { lang: 'fi', also: 'en' }],
    [{ LANG: 'C' }, { lang: 'fi', also: 'en' }],
    [{}, { lang: 'fi', also: 'en' }],
    [{ LANG: 'C', LC_ALL: 'fi_FI' }, { lang: 'fi' }],
    [
      { LANG: 'fi_FI', LC_MESSAGES: 'sv_FI', LC_ALL: '' },
      { lang: 'fi', also: 'sv' },
    ],
  ])('otherwise speaks Finnish, and %j adds to it', (environment, languages) => {
    expect(chooseLanguages(undefined, true, environment)).toEqual(languages)
  })

  it('speaks one language to programs', () => {
    expect(chooseLanguages(undefined, false, { LANG: 'en_GB' })).toEqual({ lang: 'fi' })
  })
})
