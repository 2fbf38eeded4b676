import type { Path } from '../locate.ts'
import type { Finding, Rule } from '../rule.ts'

export const textLanguagesAreKnown: Rule = {
  id: 'textLanguagesAreKnown',
  why: 'Text under an unknown language key would never be shown to anyone.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Kielen tunnusta "{found}" ei ole kieliluettelossa.',
      'Tunnus on luettelosta languages.yaml, esimerkiksi fi, sv tai en.',
      'Korjaa tunnus.',
    ],
    sv: [
      'Språkkoden "{found}" finns inte i språklistan.',
      'Koden finns i languages.yaml, till exempel fi, sv eller en.',
      'Rätta koden.',
    ],
    en: [
      'The language code "{found}" is not in the list of languages.',
      'The code is in languages.yaml, for example fi, sv or en.',
      'Correct the code.',
    ],
  },
  check: ({ profile }, { vocabulary }) => {
    const known = new Set(vocabulary.languages.map((language) => language.id))
    const written = known.has(profile.textLanguage)
      ? []
      : [{ path: ['textLanguage'], found: profile.textLanguage }]
    return [...written, ...findKeys(profile, [], known)]
  },
}

/** Texts per language are the objects whose values are all text; every other object has keys of the schema. */
const PER_LANGUAGE = new Set([
  'name',
  'summary',
  'firstContact',
  'eligibility',
  'notFor',
  'keywords',
  'howToJoin',
  'accessibility',
  'interpreting',
  'text',
  'label',
  'note',
])

function findKeys(value: unknown, path: Path, known: ReadonlySet<string>): Finding[] {
  if (value === null || typeof value !== 'object') return []
  const isText = !Array.isArray(value) && PER_LANGUAGE.has(String(path.at(-1))) && path[0] !== 'parent'
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (!isText) return findKeys(inner, here, known)
    return known.has(key) ? [] : [{ path: here, at: 'key' as const, found: key }]
  })
}
