import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('phonesAreInUse', () => {
  it.each(['02100', '0358401234567'])('warns of %s, at the number', (phone) => {
    const text = profileText({ contact: { phone } })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'phonesAreInUse',
        severity: 'warning',
        field: 'contact.phone',
        ...placeOf(text, `"${phone}`),
      },
    ])
  })

  it('names the number with its beginning', () => {
    const [issue] = issuesOf(profileText({ contact: { phone: '040 123' } }))
    expect(issue?.message).toContain('+358 40123')
  })

  it.each(['09 1234567', '040 1234567', '+46 8 123 456 78', '116117'])('is quiet about %s', (phone) => {
    expect(issuesOf(profileText({ contact: { phone } }))).toEqual([])
  })
})
