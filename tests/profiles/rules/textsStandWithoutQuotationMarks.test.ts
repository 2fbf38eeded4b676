import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('textsStandWithoutQuotationMarks', () => {
  it.each([
    '“Esimerkkikerho ry”',
    '”Esimerkkikerho ry”',
    '„Esimerkkikerho ry“',
    '»Esimerkkikerho ry»',
    '’Esimerkkikerho ry’',
  ])('warns of %s, and says what to type', (name) => {
    const text = profileText({ name })
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({
      ruleId: 'textsStandWithoutQuotationMarks',
      severity: 'warning',
      field: 'name',
      found: name,
      ...placeOf(text, `"${name}`),
    })
    expect(issue?.message).toContain('"Esimerkkikerho ry"')
  })

  it.each(['Kerho ”Esimerkki” ry', '”Esimerkki” ja ”Malli”', 'Rock’n’roll ry', '’80-luvun kerho'])(
    'lets %s be',
    (name) => {
      expect(issuesOf(profileText({ name }))).toEqual([])
    },
  )

  it('lets the long text quote', () => {
    expect(issuesOf(profileText({}, '”Täällä on hyvä olla.”'))).toEqual([])
  })
})
