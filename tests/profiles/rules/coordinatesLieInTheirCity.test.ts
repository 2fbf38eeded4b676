import { describe, expect, it } from 'vitest'
import { type City, citySchema } from '#domain/city.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { placeOf, profileText, TODAY, vocabulary } from '../../builders.ts'

const NAME = { fi: 'Espoo', sv: 'Esbo' }
const CITY = {
  title: NAME,
  name: NAME,
  area: 'espoo',
  site: 'https://directory.example',
  country: 'FI',
  timeZone: 'Europe/Helsinki',
  locales: ['fi'],
  mailbox: 'keeper@directory.example',
}
const BOUNDED = citySchema.parse({
  ...CITY,
  bounds: { south: '59.9', north: '60.4', west: '24.4', east: '24.9' },
})

function issuesAt(latitude: string, longitude: string, town?: string, city: City = BOUNDED) {
  const location = { street: 'Esimerkkikatu 1', ...(town && { city: town }) }
  const text = profileText({ locations: [{ ...location, coordinates: { latitude, longitude } }] })
  const files = [{ path: 'organisations/esimerkkiyhdistys.md', text }]
  return { text, ...validateProfiles(files, { vocabulary: vocabulary(), city, today: TODAY, lang: 'fi' }) }
}

describe('coordinatesLieInTheirCity', () => {
  it.each([undefined, 'Espoo', 'esbo'])('refuses a place outside the city when its town is %s', (town) => {
    const { text, issues } = issuesAt('61.4981', '23.7610', town)
    expect(issues).toMatchObject([
      { ruleId: 'coordinatesLieInTheirCity', severity: 'error', ...placeOf(text, '{ latitude') },
    ])
  })

  it('lets a place in the city be, and one in another town', () => {
    expect(issuesAt('60.2055', '24.6559').issues).toEqual([])
    expect(issuesAt('61.4981', '23.7610', 'Tampere').issues).toEqual([])
  })

  it('leaves figures in the wrong order to the rule about the country', () => {
    expect(issuesAt('24.6559', '60.2055').issues.map(({ ruleId }) => ruleId)).toEqual([
      'coordinatesLieInFinland',
    ])
  })

  it('says nothing where the city has no bounds', () => {
    expect(issuesAt('61.4981', '23.7610', undefined, citySchema.parse(CITY)).issues).toEqual([])
  })
})
