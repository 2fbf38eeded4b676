import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText, typed } from '../../builders.ts'

describe('languagesAreNotYesOrNo', () => {
  it.each(['false', 'off', 'yes', 'true'])('refuses %s, at the word, and tells of Norwegian', (word) => {
    const text = profileText({ languages: ['fi', typed(word)] })
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({
      ruleId: 'languagesAreNotYesOrNo',
      severity: 'error',
      field: 'languages[1]',
      found: word,
      ...placeOf(text, `${word}]`),
    })
    expect(issue?.message).toContain('norja')
  })

  it('looks at services and phone lines', () => {
    const changes = {
      contact: { phones: [{ number: '116117', languages: ['off'] }] },
      services: [{ name: 'Kahvila', languages: ['false'] }],
    }
    expect(issuesOf(profileText(changes)).map(({ field }) => field)).toEqual([
      'contact.phones[0].languages[0]',
      'services[0].languages[0]',
    ])
  })

  it('takes no for Norwegian where the vocabulary has it', () => {
    expect(issuesOf(profileText({ languages: [typed('no')] }))).toEqual([])
  })
})
