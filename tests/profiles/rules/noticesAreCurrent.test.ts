import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

function withNotice(until: string): string {
  return profileText({ notice: { text: { fi: 'Suljettu remontin ajan.' }, until } })
}

/** It is 2026-11-24. */
describe('noticesAreCurrent', () => {
  it.each(['2026-10-24', '2025-01-01'])('warns of a notice that ended on %s', (until) => {
    const text = withNotice(until)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'noticesAreCurrent',
        severity: 'warning',
        field: 'notice.until',
        ...placeOf(text, `"${until}`),
      },
    ])
  })

  it.each(['2026-10-25', '2026-11-24', '2027-06-01'])('is quiet about one that ends on %s', (until) => {
    expect(issuesOf(withNotice(until))).toEqual([])
  })
})
