import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** It is 2026-11-24. */
describe('confirmationsAreNotOverdue', () => {
  it.each([[{ confirmed: '2024-11-24' }], [{ confirmed: '2026-09-24', reviewEvery: '1' }]])(
    'warns that %j is overdue',
    (changes) => {
      const text = profileText(changes)
      expect(issuesOf(text)).toMatchObject([
        {
          ruleId: 'confirmationsAreNotOverdue',
          severity: 'warning',
          field: 'confirmed',
          ...placeOf(text, `"${changes.confirmed}`),
        },
      ])
    },
  )

  it('says nothing of a profile that nobody has confirmed', () => {
    const sources = [{ title: 'Sivu', url: 'https://example.org/' }]
    expect(issuesOf(profileText({ confirmed: undefined, sources }))).toEqual([])
  })
})
