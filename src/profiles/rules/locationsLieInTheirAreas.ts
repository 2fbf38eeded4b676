import { locationsOf } from '../locationsOf.ts'
import type { Rule } from '../rule.ts'

export const locationsLieInTheirAreas: Rule = {
  id: 'locationsLieInTheirAreas',
  why: 'Someone who looks for help in the district of the address would not find the organisation that has its door there.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Postinumero {found} on alueella {district}, jota ei ole kentässä areas.',
      'Alueissa pitää olla myös se alue, jossa toimipaikka on, tai jokin sitä suurempi alue.',
      'Lisää alue kenttään areas tai tarkista postinumero.',
    ],
    sv: [
      'Postnumret {found} ligger i området {district}, som inte finns i fältet areas.',
      'Bland områdena ska även det område finnas där verksamhetsstället ligger, eller ett större område.',
      'Lägg till området i fältet areas eller kontrollera postnumret.',
    ],
    en: [
      'The postal code {found} lies in the area {district}, which is not in the field areas.',
      'The areas must include the one where the place is, or a larger area around it.',
      'Add the area to the field areas or check the postal code.',
    ],
  },
  check: ({ profile }, { vocabulary, areaTree }) => {
    const located = locationsOf(profile).filter(({ location }) => location.postalCode !== undefined)
    if (located.length === 0) return []
    const tree = areaTree()
    return located.flatMap(({ path, location: { postalCode = '' }, areas }) => {
      const districts = vocabulary.areas.filter(({ postalCodes }) => postalCodes.includes(postalCode))
      const [district] = districts
      if (!district || districts.some(({ id }) => tree.nearness(areas, id) !== undefined)) return []
      return [{ path: [...path, 'postalCode'], found: postalCode, values: { district: district.id } }]
    })
  },
}
