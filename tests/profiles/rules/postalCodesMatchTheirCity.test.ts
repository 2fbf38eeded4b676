import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

import { issuesWithPostalCodes } from '../../withPostalCodes.ts'

const street = 'Esimerkkikatu 1'

describe('postalCodesMatchTheirCity', () => {
  it.each([
    [{ street, postalCode: '00100' }, '00100'],
    [{ street, postalCode: '00100', city: 'Espoo' }, '00100'],
    [{ street, postalCode: '02610', city: 'Helsinki' }, '02610'],
  ])('warns of %j, at the code', (location, found) => {
    const text = profileText({ locations: [location] })
    expect(issuesWithPostalCodes(text)).toMatchObject([
      {
        ruleId: 'postalCodesMatchTheirCity',
        severity: 'warning',
        field: 'locations[0].postalCode',
        found,
        ...placeOf(text, `"${found}"`),
      },
    ])
  })

  it('looks at the places of services', () => {
    const services = [{ name: 'Kahvila', locations: [{ street, postalCode: '00100' }] }]
    expect(issuesWithPostalCodes(profileText({ services })).map(({ field }) => field)).toEqual([
      'services[0].locations[0].postalCode',
    ])
  })

  it.each([
    { street, postalCode: '02610' },
    { street, postalCode: '02610', city: 'espoo' },
    { street, postalCode: '00100', city: 'Helsinki' },
    { street },
  ])('is quiet about %j', (location) => {
    expect(issuesWithPostalCodes(profileText({ locations: [location] }))).toEqual([])
  })

  it('is quiet where the vocabulary knows no codes', () => {
    expect(issuesOf(profileText({ locations: [{ street, postalCode: '00100' }] }))).toEqual([])
  })
})
