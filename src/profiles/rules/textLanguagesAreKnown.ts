import type { Finding } from '../finding.ts'
import type { Path } from '../locate.ts'
import type { Rule } from '../rule.ts'

export const textLanguagesAreKnown: Rule = {
  id: 'textLanguagesAreKnown',
  why: 'Text under an unknown language key would never be shown to anyone.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Kielitunnusta ”{found}” ei ole kieliluettelossa.',
      'Kielitunnuksen pitää olla luettelossa languages.yaml, esimerkiksi fi, sv tai en.',
      'Korjaa kielitunnus.',
    ],
    sv: [
      'Språkkoden ”{found}” finns inte i språklistan.',
      'Språkkoden ska finnas i listan languages.yaml, till exempel fi, sv eller en.',
      'Rätta språkkoden.',
    ],
    en: [
      'The language code "{found}" is not in the list of languages.',
      'The code must be in the list languages.yaml, for example fi, sv or en.',
      'Correct the language code.',
    ],
  },
  check: ({ profile }, { termIds }) => {
    const known = termIds.languages
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
  const findings: Finding[] = []
  for (const [key, inner] of Object.entries(value)) {
    // Most fields hold no others; they need no path.
    if (isText ? known.has(key) : typeof inner !== 'object') continue
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (isText) findings.push({ path: here, at: 'key', found: key })
    else findings.push(...findKeys(inner, here, known))
  }
  return findings
}
