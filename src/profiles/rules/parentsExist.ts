import type { Directory, Rule } from '../rule.ts'

export const parentsExist: Rule = {
  id: 'parentsExist',
  why: 'A link to a parent that is missing, or that leads back here, would lead readers nowhere.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      'Kattojärjestöä "{found}" ei voi käyttää.',
      'Kenttään parent kirjoitetaan toisen profiilin tiedostonimi ilman päätettä .md, eikä kattojärjestöjen ketju saa palata tähän profiiliin.',
      'Korjaa tiedostonimi tai kirjoita parent: { name: Järjestön nimi }.',
    ],
    sv: [
      'Takorganisationen "{found}" kan inte användas.',
      'I fältet parent skrivs en annan profils filnamn utan .md, och kedjan av takorganisationer får inte leda tillbaka hit.',
      'Rätta filnamnet eller skriv parent: { name: Organisationens namn }.',
    ],
    en: [
      'The parent organisation "{found}" cannot be used.',
      'The field parent has the file name of another profile without .md, and the chain of parents must not lead back here.',
      'Correct the file name or write parent: { name: Name of the organisation }.',
    ],
  },
  check: ({ slug, profile }, { directory }) => {
    const { parent } = profile
    if (typeof parent !== 'string') return []
    return leadsSomewhere(parent, slug, directory) ? [] : [{ path: ['parent'], found: parent }]
  },
}

function leadsSomewhere(parent: string, start: string, directory: Directory): boolean {
  const seen = new Set([start])
  let next: unknown = parent
  while (typeof next === 'string') {
    const found = directory.find(next)
    if (!found || seen.has(next)) return false
    seen.add(next)
    next = found.profile.parent
  }
  return true
}
