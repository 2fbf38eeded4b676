import type { Area } from '#domain/vocabulary.ts'
import { locationsOf } from '../locationsOf.ts'
import type { Rule } from '../rule.ts'

export const postalCodesMatchTheirCity: Rule = {
  id: 'postalCodesMatchTheirCity',
  why: 'A wrong digit in a postal code sends a visitor, and the search by district, to another place.',
  scope: 'profile',
  severity: 'warning',
  messages: {
    fi: [
      'Postinumero {found} ja kaupunki {city} eivät sovi yhteen.',
      'Postinumeron pitää olla samassa kaupungissa kuin osoite. Kenttä city on turha, jos osoite on sivuston omassa kaupungissa.',
      'Tarkista postinumero osoitteessa posti.fi tai korjaa kenttä city.',
    ],
    sv: [
      'Postnumret {found} och staden {city} passar inte ihop.',
      'Postnumret ska ligga i samma stad som adressen. Fältet city behövs inte om adressen finns i webbplatsens egen stad.',
      'Kontrollera postnumret på posti.fi eller rätta fältet city.',
    ],
    en: [
      'The postal code {found} and the city {city} do not belong together.',
      'The postal code must be in the same city as the address. The field city is not needed in the site’s own city.',
      'Check the postal code at posti.fi or correct the field city.',
    ],
  },
  check: ({ profile }, { vocabulary }) => {
    const located = locationsOf(profile).filter(({ location }) => location.postalCode !== undefined)
    const cities = located.length > 0 ? vocabulary.areas.filter(({ kind }) => kind === 'city') : []
    // Which codes lie where is known of one's own city only.
    const [own, ...others] = cities
    if (!own || others.length > 0) return []
    const codes = new Set(vocabulary.areas.flatMap(({ postalCodes }) => postalCodes))
    if (codes.size === 0) return []
    return located.flatMap(({ path, location }) => {
      const { postalCode = '', city } = location
      const isOwn = city === undefined || isNameOf(own, city)
      if (codes.has(postalCode) === isOwn) return []
      return [
        {
          path: [...path, 'postalCode'],
          found: postalCode,
          values: { city: city ?? own.label.fi ?? own.id },
        },
      ]
    })
  },
}

function isNameOf({ label }: Area, city: string): boolean {
  return Object.values(label).some((name) => name.toLowerCase() === city.trim().toLowerCase())
}
