import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

/** Examples printed in the standard and by banks; nobody has them. */
describe('noBankAccounts', () => {
  it.each([
    'FI21 1234 5600 0007 85',
    'FI2112345600000785',
    'fi21 1234 5600 0007 85',
    'GB29 NWBK 6016 1331 9268 19',
    'DE89 3704 0044 0532 0130 00',
  ])('refuses %s, exactly where it stands', (account) => {
    const text = profileText({}, `Lahjoita tilille ${account} ja auta.`)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'noBankAccounts', severity: 'error', found: account, ...placeOf(text, account) },
    ])
  })

  it('finds one in any field, and in a comment', () => {
    const volunteering = { welcome: 'true', text: { fi: 'Tue meitä: FI2112345600000785' } }
    expect(issuesOf(profileText({ volunteering })).map(({ ruleId }) => ruleId)).toEqual(['noBankAccounts'])
    const commented = profileText().replace('themes:', '# FI21 1234 5600 0007 85\nthemes:')
    expect(issuesOf(commented).map(({ ruleId }) => ruleId)).toEqual(['noBankAccounts'])
  })

  it.each([
    'FI22 1234 5600 0007 85',
    'FI21 1234',
    'Ryhmä AB12 kokoontuu 2026 ja 2027 salissa 1234 klo 12',
    '[Sivu](https://example.org/FI2112345600000785)',
  ])('is quiet about %s', (text) => {
    expect(issuesOf(profileText({}, text))).toEqual([])
  })
})
