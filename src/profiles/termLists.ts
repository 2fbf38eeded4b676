import type { Term } from '#domain/facet.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

/** Lists of ids in a profile and the vocabulary each draws from. */
const LISTS = {
  themes: (vocabulary: Vocabulary): readonly Term[] => vocabulary.themes,
  targetGroups: (vocabulary: Vocabulary): readonly Term[] => vocabulary.targetGroups,
  languages: (vocabulary: Vocabulary): readonly Term[] => vocabulary.languages,
  areas: (vocabulary: Vocabulary): readonly Term[] => vocabulary.areas,
  offers: (vocabulary: Vocabulary): readonly Term[] => vocabulary.cooperation,
  seeks: (vocabulary: Vocabulary): readonly Term[] => vocabulary.cooperation,
}

export type TermList = keyof typeof LISTS

/** Names of the lists, as they stand in a profile. */
export const TERM_LISTS = Object.keys(LISTS) as readonly TermList[]

/** The terms a list of a profile may draw from. */
export function termsFor(list: TermList, vocabulary: Vocabulary): readonly Term[] {
  return LISTS[list](vocabulary)
}

/** The ids of every list, made once for all profiles. */
export function toTermIds(vocabulary: Vocabulary): TermIds {
  const sets = TERM_LISTS.map((list) => [list, new Set(termsFor(list, vocabulary).map(({ id }) => id))])
  return Object.fromEntries(sets)
}

export type TermIds = Readonly<Record<TermList, ReadonlySet<string>>>
