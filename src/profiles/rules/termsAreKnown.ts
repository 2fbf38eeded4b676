import type { Term, Vocabulary } from '#domain/vocabulary.ts'
import type { Path } from '../locate.ts'
import { nearestWord } from '../nearestWord.ts'
import type { Finding, Rule } from '../rule.ts'

/** Lists of ids and the vocabulary each draws from. */
const LISTS = {
  themes: (vocabulary: Vocabulary): readonly Term[] => vocabulary.themes,
  targetGroups: (vocabulary: Vocabulary): readonly Term[] => vocabulary.targetGroups,
  languages: (vocabulary: Vocabulary): readonly Term[] => vocabulary.languages,
  areas: (vocabulary: Vocabulary): readonly Term[] => vocabulary.areas,
  offers: (vocabulary: Vocabulary): readonly Term[] => vocabulary.cooperation,
  seeks: (vocabulary: Vocabulary): readonly Term[] => vocabulary.cooperation,
}

export const termsAreKnown: Rule = {
  id: 'termsAreKnown',
  why: 'A word outside the vocabulary would be in no filter, so nobody would find the organisation by it.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Tunnusta "{found}" ei ole luettelossa {list}.',
      'Tunnusten luettelot ovat kansiossa content/vocabulary.',
      'Valitse tunnus luettelosta.{hint}',
    ],
    sv: [
      'Koden "{found}" finns inte i listan {list}.',
      'Listorna över koder finns i mappen content/vocabulary.',
      'Välj en kod i listan.{hint}',
    ],
    en: [
      'The id "{found}" is not in the list {list}.',
      'The lists of ids are in the folder content/vocabulary.',
      'Choose an id from the list.{hint}',
    ],
  },
  check: ({ profile }, { vocabulary }) => [
    ...checkLists(profile, [], vocabulary),
    ...checkLists(profile.cooperation ?? {}, ['cooperation'], vocabulary),
    ...(profile.services ?? []).flatMap((service, index) =>
      checkLists(service, ['services', index], vocabulary),
    ),
    ...(profile.contact?.phones ?? []).flatMap((line, index) =>
      checkLists(line, ['contact', 'phones', index], vocabulary),
    ),
  ],
}

function checkLists(fields: object, above: Path, vocabulary: Vocabulary): Finding[] {
  return Object.entries(LISTS).flatMap(([list, termsIn]) => {
    const ids = (fields as Record<string, readonly string[] | undefined>)[list] ?? []
    const terms = termsIn(vocabulary)
    const known = new Set(terms.map((term) => term.id))
    return ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ path: [...above, list, index], found: id, values: { list, hint: toHint(id, terms) } }],
    )
  })
}

/** People write the label they know (`somali`); the id it belongs to is the best hint. */
function toHint(word: string, terms: readonly Term[]): string {
  const byLabel = terms.find((term) =>
    Object.values(term.label).some((label) => label.toLowerCase() === word),
  )
  const nearest =
    byLabel?.id ??
    nearestWord(
      word,
      terms.map((term) => term.id),
    )
  return nearest === undefined ? '' : ` → ${nearest}?`
}
