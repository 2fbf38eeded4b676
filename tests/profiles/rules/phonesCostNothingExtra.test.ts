import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('phonesCostNothingExtra', () => {
  it.each(['0600 12345', '0700 123456', '+358 600 12345', '00358 700 123456'])(
    'refuses %s, at the number',
    (phone) => {
      const text = profileText({ contact: { phone } })
      expect(issuesOf(text)).toMatchObject([
        {
          ruleId: 'phonesCostNothingExtra',
          severity: 'error',
          field: 'contact.phone',
          ...placeOf(text, `"${phone}`),
        },
      ])
    },
  )

  it('looks at phone lines, services and links', () => {
    const number = '0600 12345'
    const changes = { contact: { phones: [{ number }] }, services: [{ name: 'Kahvila', phone: number }] }
    const issues = issuesOf(profileText(changes, '[Soita](tel:060012345)'))
    expect(issues.map(({ field }) => field)).toEqual([
      'contact.phones[0].number',
      'services[0].phone',
      'body',
    ])
  })

  it.each(['09 1234567', '0800 123456', '010 1234567', '+46 600 123 45'])('lets %s be', (phone) => {
    const rules = issuesOf(profileText({ contact: { phone } })).map(({ ruleId }) => ruleId)
    expect(rules).not.toContain('phonesCostNothingExtra')
  })
})
