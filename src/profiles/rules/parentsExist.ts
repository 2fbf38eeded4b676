import { nearestWord } from '../nearestWord.ts'
import type { Directory, Rule } from '../rule.ts'

export const parentsExist: Rule = {
  id: 'parentsExist',
  why: 'A link to a parent that is missing would lead readers nowhere.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      'Profiilia ”{found}” ei ole.',
      'Kenttään parent kirjoitetaan toisen profiilin tiedostonimi ilman päätettä .md.',
      'Korjaa tiedostonimi tai kirjoita parent: { name: Järjestön nimi }.{hint}',
    ],
    sv: [
      'Det finns ingen profil ”{found}”.',
      'I fältet parent skrivs en annan profils filnamn utan .md.',
      'Rätta filnamnet eller skriv parent: { name: Organisationens namn }.{hint}',
    ],
    en: [
      'There is no profile "{found}".',
      'The field parent has the file name of another profile without .md.',
      'Correct the file name or write parent: { name: Name of the organisation }.{hint}',
    ],
  },
  check: ({ profile }, { directory }) => {
    const { parent } = profile
    if (typeof parent !== 'string' || directory.slugs.has(parent)) return []
    const meant = findMeant(parent, directory)
    return [{ path: ['parent'], found: parent, values: { hint: meant === undefined ? '' : ` → ${meant}?` } }]
  },
}

/** A renamed profile, or the nearest file name. */
function findMeant(parent: string, directory: Directory): string | undefined {
  return directory.claimants('slug', parent)[0]?.slug ?? nearestWord(parent, [...directory.slugs])
}
