import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('emergencyNumbersAreNotContacts', () => {
  it.each([
    [{ contact: { phone: '112' } }, 'contact.phone'],
    [{ contact: { phones: [{ number: '112' }] } }, 'contact.phones[0].number'],
    [{ services: [{ name: 'Kahvila', phone: '112' }] }, 'services[0].phone'],
  ])('refuses %j, at the number', (changes, field) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'emergencyNumbersAreNotContacts',
        severity: 'error',
        field,
        found: '112',
        ...placeOf(text, '"112"'),
      },
    ])
  })

  it('lets other short numbers be, and 112 be spoken of', () => {
    const body = 'Hengenvaarassa soita [112](tel:112a) numeroon.'.replace('112a', '116117')
    expect(issuesOf(profileText({ contact: { phone: '116117' } }, body))).toEqual([])
  })
})
