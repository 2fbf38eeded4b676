import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('mailboxesBelongToTheOrganisation', () => {
  it.each([
    'gmail.com',
    'hotmail.com',
    'hotmail.fi',
    'outlook.com',
    'live.fi',
    'yahoo.com',
    'luukku.com',
    'kolumbus.fi',
    'suomi24.fi',
    'icloud.com',
    'pp.inet.fi',
    'GMAIL.com',
  ])('warns of a mailbox at %s', (domain) => {
    const text = profileText({ contact: { email: `esimerkki@${domain}` } })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'mailboxesBelongToTheOrganisation',
        severity: 'warning',
        field: 'contact.email',
        ...placeOf(text, '"esimerkki@'),
      },
    ])
  })

  it.each(['example.org', 'gmail.example.org', 'notgmail.com', 'kolumbus.example.fi'])(
    'is quiet about %s',
    (domain) => {
      expect(issuesOf(profileText({ contact: { email: `esimerkki@${domain}` } }))).toEqual([])
    },
  )
})
