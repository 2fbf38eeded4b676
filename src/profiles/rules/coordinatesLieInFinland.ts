import { isInFinland } from '#domain/coordinates.ts'
import { locationsOf } from '../locationsOf.ts'
import type { Rule } from '../rule.ts'

export const coordinatesLieInFinland: Rule = {
  id: 'coordinatesLieInFinland',
  why: 'Two figures in the wrong order put a door in the Indian Ocean, and a visitor’s phone leads there.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Koordinaatit {found} eivät ole Suomessa.',
      'Leveysaste (latitude) on Suomessa 59–70 ja pituusaste (longitude) 19–31.',
      'Tarkista, että luvut ovat oikein päin, tai poista kenttä coordinates.',
    ],
    sv: [
      'Koordinaterna {found} ligger inte i Finland.',
      'I Finland är latituden (latitude) 59–70 och longituden (longitude) 19–31.',
      'Kontrollera att talen står i rätt ordning eller ta bort fältet coordinates.',
    ],
    en: [
      'The coordinates {found} are not in Finland.',
      'In Finland the latitude is 59–70 and the longitude 19–31.',
      'Check that the figures are the right way round, or remove the field coordinates.',
    ],
  },
  check: ({ profile }) =>
    locationsOf(profile).flatMap(({ path, location: { coordinates } }) => {
      if (!coordinates || isInFinland(coordinates)) return []
      const found = `${coordinates.latitude}, ${coordinates.longitude}`
      return [{ path: [...path, 'coordinates'], found }]
    }),
}
