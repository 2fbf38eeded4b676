import type { City } from '#domain/city.ts'
import { isInFinland, isWithin } from '#domain/coordinates.ts'
import { locationsOf } from '../locationsOf.ts'
import type { Rule } from '../rule.ts'

export const coordinatesLieInTheirCity: Rule = {
  id: 'coordinatesLieInTheirCity',
  why: 'One wrong digit moves a door to another town, and nobody sees it in the file.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Koordinaatit {found} eivät ole alueella {city}.',
      'Paikka on kaupungissa {city}, kun kentässä city ei ole muuta.',
      'Tarkista luvut kartasta. Jos paikka on muualla, kirjoita sen kunta kenttään city.',
    ],
    sv: [
      'Koordinaterna {found} ligger inte i {city}.',
      'Platsen ligger i {city}, om fältet city inte säger något annat.',
      'Kontrollera talen på kartan. Om platsen finns någon annanstans, skriv kommunen i fältet city.',
    ],
    en: [
      'The coordinates {found} do not lie in {city}.',
      'A place is in {city} unless the field city says otherwise.',
      'Check the figures on a map. If the place is elsewhere, write its town in the field city.',
    ],
  },
  check: ({ profile }, { city }) => {
    const bounds = city?.bounds
    if (!bounds) return []
    return locationsOf(profile).flatMap(({ path, location }) => {
      const { coordinates } = location
      if (!coordinates || !isIn(city, location.city) || isWithin(bounds, coordinates)) return []
      // Outside the country another rule says more.
      if (!isInFinland(coordinates)) return []
      const found = `${coordinates.latitude}, ${coordinates.longitude}`
      return [
        {
          path: [...path, 'coordinates'],
          found,
          values: { city: location.city ?? city.name.fi ?? city.area },
        },
      ]
    })
  },
}

function isIn({ name }: City, written: string | undefined): boolean {
  if (written === undefined) return true
  return Object.values(name).some((own) => own.toLowerCase() === written.trim().toLowerCase())
}
