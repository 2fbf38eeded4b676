import { describe, expect, it } from 'vitest'
import { placeOf, profileText } from '../../builders.ts'
import { issuesWithPostalCodes } from '../../withPostalCodes.ts'

const street = 'Esimerkkikatu 1'
const kilo = { street, postalCode: '02610' }

describe('locationsLieInTheirAreas', () => {
  it('warns of a place outside the areas, at its code, and names its district', () => {
    const text = profileText({ areas: ['suur-tapiola'], locations: [kilo] })
    const [issue, ...rest] = issuesWithPostalCodes(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({
      ruleId: 'locationsLieInTheirAreas',
      severity: 'warning',
      field: 'locations[0].postalCode',
      ...placeOf(text, '"02610"'),
    })
    expect(issue?.message).toContain('kilo')
  })

  it('judges the places of a service by the areas of the service', () => {
    const service = (areas?: string[]) => [{ name: 'Kahvila', locations: [kilo], ...(areas && { areas }) }]
    const issues = (areas?: string[]) =>
      issuesWithPostalCodes(profileText({ areas: ['suur-tapiola'], services: service(areas) }))
    expect(issues(['kilo'])).toEqual([])
    expect(issues().map(({ field }) => field)).toEqual(['services[0].locations[0].postalCode'])
  })

  it.each([['kilo'], ['suur-leppavaara'], ['espoo'], ['finland'], ['online']])(
    'is quiet when the areas are %s',
    (area) => {
      expect(issuesWithPostalCodes(profileText({ areas: [area], locations: [kilo] }))).toEqual([])
    },
  )

  it('is quiet when one of the districts of a code is among the areas', () => {
    const locations = [{ street, postalCode: '02620' }]
    expect(issuesWithPostalCodes(profileText({ areas: ['suur-tapiola'], locations }))).toEqual([])
  })
})
