import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('mailboxesAreShared', () => {
  it.each(['etunimi.sukunimi@example.org', 'e.sukunimi@example.org', 'etunimi_sukunimi@example.org'])(
    'warns of %s, at the address',
    (email) => {
      const text = profileText({ contact: { email } })
      expect(issuesOf(text)).toMatchObject([
        {
          ruleId: 'mailboxesAreShared',
          severity: 'warning',
          field: 'contact.email',
          found: email,
          ...placeOf(text, `"${email}`),
        },
      ])
    },
  )

  it('warns of a mailbox that the long text links to', () => {
    const text = profileText({}, '[Kirjoita](mailto:etunimi.sukunimi@example.org)')
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'mailboxesAreShared', field: 'body', ...placeOf(text, 'etunimi.') },
    ])
  })

  it('proposes a shared mailbox at the same domain', () => {
    const [issue] = issuesOf(profileText({ contact: { email: 'etunimi.sukunimi@example.org' } }))
    expect(issue?.message).toContain('info@example.org')
  })

  it.each([
    [undefined, 'info@example.org'],
    ['https://www.keksitty.example/', 'info@keksitty.example'],
  ])('proposes no mailbox at a free service, but with the website %s %s', (website, proposed) => {
    const contact = { email: 'etunimi.sukunimi@gmail.com', ...(website && { website }) }
    const issue = issuesOf(profileText({ contact })).find(({ ruleId }) => ruleId === 'mailboxesAreShared')
    expect(issue?.message).toContain(proposed)
  })

  it.each([
    'info@example.org',
    'esimerkki@example.org',
    'toimisto.espoo@example.org',
    'puheenjohtaja.jaosto@example.org',
    'kilon.kerho@example.org',
    'esimerkki.yhdistys@example.org',
    'kielikahvila2@example.org',
  ])('is quiet about %s', (email) => {
    expect(issuesOf(profileText({ contact: { email } }))).toEqual([])
  })
})
