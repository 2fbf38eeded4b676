import { describe, expect, it } from 'vitest'
import { issuesOf, profileText } from '../../builders.ts'

const unconfirmed = { confirmed: undefined, sources: [{ title: 'Luettelo', publisher: 'Esimerkkilehti' }] }

function idsOf(changes: Record<string, unknown>) {
  return issuesOf(profileText({ ...unconfirmed, ...changes })).map(({ ruleId }) => ruleId)
}

describe('contactsAreGiven', () => {
  it('notes that an unconfirmed profile says no way to reach anyone', () => {
    const text = profileText({ ...unconfirmed, contact: undefined })
    expect(issuesOf(text)).toMatchObject([{ ruleId: 'contactsAreGiven', severity: 'note', line: 2 }])
    expect(idsOf({ contact: {} })).toEqual(['contactsAreGiven'])
  })

  it('is content with one way, or a place to visit', () => {
    expect(idsOf({})).toEqual([])
    expect(idsOf({ contact: undefined, locations: [{ street: 'Esimerkkikatu 1' }] })).toEqual([])
  })

  it('does not ask it of an organisation that has ended', () => {
    expect(idsOf({ contact: undefined, status: 'ended' })).toEqual([])
  })
})
