import type { Directory, Rule } from '../rule.ts'

export const parentsExist: Rule = {
  id: 'parentsExist',
  why: 'A link to a parent that is missing, or that leads back here, would lead readers nowhere.',
  scope: 'directory',
  severity: 'error',
  messages: {
    fi: [
      'Kattojärjestöä "{found}" ei voi käyttää.',
      'parent on toisen profiilin tiedostonimi ilman päätettä .md, eikä ketju saa palata tähän profiiliin.',
      'Korjaa tunnus tai kirjoita parent: { name: Järjestön nimi }.',
    ],
    sv: [
      'Takorganisationen "{found}" kan inte användas.',
      'parent är en annan profils filnamn utan .md, och kedjan får inte leda tillbaka hit.',
      'Rätta koden eller skriv parent: { name: Organisationens namn }.',
    ],
    en: [
      'The parent "{found}" cannot be used.',
      'parent is the file name of another profile without .md, and the chain may not lead back here.',
      'Correct it, or write parent: { name: Name of the organisation }.',
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
