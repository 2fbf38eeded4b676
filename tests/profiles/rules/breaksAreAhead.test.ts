import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** It is 2026-11-24. */
describe('breaksAreAhead', () => {
  it('notes once that all breaks are over, at the last', () => {
    const text = profileText({
      closed: [
        { from: '2025-12-24', to: '2026-01-06' },
        { from: '2026-07-01', to: '2026-07-31' },
      ],
    })
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'breaksAreAhead', severity: 'note', field: 'closed[1].to', ...placeOf(text, '"2026-07-31"') },
    ])
  })

  it.each([
    [[{ from: '2026-11-01', to: '2026-11-24' }]],
    [
      [
        { from: '2026-07-01', to: '2026-07-31' },
        { from: '2026-12-24', to: '2027-01-06' },
      ],
    ],
    [[]],
  ])('is quiet about %j', (closed) => {
    expect(issuesOf(profileText({ closed }))).toEqual([])
  })
})
