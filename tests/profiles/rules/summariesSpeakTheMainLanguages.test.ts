import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

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
})
