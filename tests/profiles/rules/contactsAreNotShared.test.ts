import { describe, expect, it } from 'vitest'
import { judge, profileText } from '../../builders.ts'

const PHONE = '09 81621'

function issuesBetween(first: object, second: object) {
  const files = { eka: profileText({ ...first }), toka: profileText({ name: 'Toinen kerho ry', ...second }) }
  return judge(files).issues.filter(({ ruleId }) => ruleId === 'contactsAreNotShared')
}

describe('contactsAreNotShared', () => {
  it.each([
    ['https://example.org/', 'http://www.example.org'],
    ['https://example.org/kerho', 'https://example.org/kerho/'],
  ])('warns that %s and %s are one page, at both, with the other’s place', (one, two) => {
    const issues = issuesBetween({ contact: { website: one } }, { contact: { website: two } })
    expect(issues).toMatchObject([
      { file: 'organisations/eka.md', field: 'contact.website', found: one, severity: 'warning' },
      { file: 'organisations/toka.md', field: 'contact.website', found: two, severity: 'warning' },
    ])
    expect(issues[0]?.message).toContain('organisations/toka.md:8')
  })

  it('warns of one phone number, wherever it stands', () => {
    const phones = [{ number: '+358 9 816 21' }]
    const issues = issuesBetween({ contact: { phone: PHONE } }, { contact: { phones } })
    expect(issues.map(({ field }) => field)).toEqual(['contact.phone', 'contact.phones[0].number'])
  })

  it.each([
    ['other pages of one site', { website: 'https://example.org/a' }, { website: 'https://example.org/b' }],
    ['numbers that belong to everyone', { phone: '116 117' }, { phone: '116117' }],
  ])('lets %s be', (_fact, one, two) => {
    expect(issuesBetween({ contact: one }, { contact: two })).toEqual([])
  })

  it('lets a family share, but no others', () => {
    expect(issuesBetween({}, { parent: 'eka' })).toEqual([])
    expect(issuesBetween({ parent: { name: 'Liitto ry' } }, { parent: { name: 'Liitto ry' } })).toEqual([])
    expect(issuesBetween({ parent: { name: 'Liitto ry' } }, { parent: { name: 'Puu ry' } })).toHaveLength(2)
  })
})
