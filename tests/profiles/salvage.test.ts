import { describe, expect, it } from 'vitest'
import { issuesOf, profileText, typed } from '../builders.ts'

function rulesOf(text: string): readonly string[] {
  return issuesOf(text).map(({ ruleId, field }) => (field === '' ? ruleId : `${ruleId} ${field}`))
}

describe('a profile with faults in some fields', () => {
  it.each([
    [
      'an unknown key',
      { contact: { website: 'http://example.org/', puhelin: '09' } },
      'unknown-key contact.puhelin',
    ],
    ['a wrong value', { price: 'ilmainen', contact: { website: 'http://example.org/' } }, 'choice price'],
    [
      'a missing field',
      { summary: undefined, contact: { website: 'http://example.org/' } },
      'required summary',
    ],
  ])('hears in the same run what the rules say of the others: %s', (_fault, changes, told) => {
    expect([...rulesOf(profileText(changes))].sort()).toEqual([told, 'linksUseHttps contact.website'].sort())
  })

  it('hears it of a fault in the long text, too', () => {
    const text = profileText({ themes: ['shakki'] }, 'Hei <b>x</b>, tunnus 010180-9004.')
    expect(rulesOf(text)).toEqual([
      'termsAreKnown themes[0]',
      'body-html body',
      'body-html body',
      'noPersonalIdentityCodes body',
    ])
  })

  it('hears of the long text although the fields cannot be read', () => {
    expect(rulesOf(profileText({ price: typed('[free') }, '# Hei'))).toContain('body-heading body')
  })

  it.each([
    ['name', { name: 'x' }],
    ['contact', { contact: { email: 'kerho' } }],
    ['confirmed', { confirmed: '1.13.2026' }],
    ['locations', { contact: undefined, locations: [{ street: 'x' }] }],
    ['textLanguage', { textLanguage: 'Suomi' }],
  ])('hears nothing of what only follows from the fault: %s', (field, changes) => {
    const told = issuesOf(profileText(changes))
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((issue) => !issue.field.startsWith(field))).toEqual([])
  })
})
