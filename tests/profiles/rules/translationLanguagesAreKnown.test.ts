import { describe, expect, it } from 'vitest'
import { hashText } from '#profiles/textHash.ts'
import { judge, profileText } from '../../builders.ts'

const BODY = 'Kahvila on auki joka viikko.'
const TRANSLATION = `---\ntranslates: ${hashText(BODY)}\n---\nThe café is open every week.\n`

function issuesOf(language: string) {
  return judge({ kerho: profileText({}, BODY), [`kerho.${language}`]: TRANSLATION }).issues
}

describe('translationLanguagesAreKnown', () => {
  it('lets every language of the list be, but the profile’s own', () => {
    expect(issuesOf('en')).toEqual([])
    expect(issuesOf('fi')).toMatchObject([
      { ruleId: 'translationLanguagesAreKnown', severity: 'error', found: 'fi', line: 1 },
    ])
  })

  it('refuses an unknown language with a hint', () => {
    const issues = issuesOf('som')
    expect(issues).toMatchObject([{ ruleId: 'translationLanguagesAreKnown', found: 'som' }])
    expect(issues[0]?.message).toContain(' → so?')
  })
})
