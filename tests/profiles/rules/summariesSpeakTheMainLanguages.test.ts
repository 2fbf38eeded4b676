import { describe, expect, it } from 'vitest'
import type { City } from '#domain/city.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { issuesOf, placeOf, profileText, TODAY, vocabulary } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const fi = 'Vertaistukea Espooseen muuttaneille.'
const sv = 'Kamratstöd för dem som har flyttat till Esbo.'
const en = 'Peer support for people who have moved to Espoo.'

describe('summariesSpeakTheMainLanguages', () => {
  it('is content with Finnish, Swedish and English, and with more', () => {
    expect(issuesOf(profileText({ summary: { fi, sv, en } }))).toEqual([])
    expect(issuesOf(profileText({ summary: { fi, sv, en, so: 'Taageero loogu talagalay dadka.' } }))).toEqual(
      [],
    )
  })

  it.each([
    [{ fi, sv }, ['en']],
    [{ sv }, ['fi', 'en']],
    [{ so: 'Taageero loogu talagalay dadka.' }, ['fi', 'sv', 'en']],
  ])('warns of %j, naming what is missing', (summary, missing) => {
    const text = profileText({ summary })
    const issues = issuesOf(text)
    expect(issues).toMatchObject([
      {
        ruleId: 'summariesSpeakTheMainLanguages',
        severity: 'warning',
        field: 'summary',
        line: 3,
        column: 'summary: '.length + 1,
      },
    ])
    expect(placeOf(text, 'summary')).toEqual({ line: 3, column: 1 })
    expect(issues[0]?.message).toContain(missing.join(', '))
  })

  it('asks for the languages of the city where that is known', () => {
    const messagesIn = (changes: Partial<City>) =>
      validateProfiles([{ path: 'organisations/esimerkki.md', text: profileText({ summary: { fi } }) }], {
        vocabulary: vocabulary(),
        city: { ...realContent().city, ...changes },
        today: TODAY,
        lang: 'en',
      }).issues.map(({ message }) => message)
    expect(messagesIn({ locales: ['fi', 'so'], pageLocales: ['fi'] })).toEqual([])
    const [message] = messagesIn({ locales: ['sv', 'fi'], pageLocales: undefined })
    expect(message).toContain('missing in these languages: sv.')
    expect(message).toContain('main language of the directory: sv, fi.')
  })
})
