import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** It is 2026-11-24. */
describe('confirmationsAreNotDue', () => {
  it.each([
    [{ confirmed: '2025-11-24' }],
    [{ confirmed: '2024-11-25' }],
    [{ confirmed: '2026-10-20', reviewEvery: '1' }],
  ])('notes that %j is due', (changes) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'confirmationsAreNotDue',
        severity: 'note',
        field: 'confirmed',
        ...placeOf(text, `"${changes.confirmed}`),
      },
    ])
  })

  it.each([[{ confirmed: '2025-11-25' }], [{ confirmed: '2025-10-24', reviewEvery: '24' }]])(
    'is quiet about %j',
    (changes) => {
      expect(issuesOf(profileText(changes))).toEqual([])
    },
  )
})
