import type { Vocabulary } from './vocabulary.ts'

/** The four facets of the search, named as in a query; each draws its options from one list of the vocabulary. */
export const FACETS = ['language', 'area', 'target', 'theme'] as const
export type Facet = (typeof FACETS)[number]

/** The vocabulary's list behind a facet, in the order written. */
export function termsOf(vocabulary: Vocabulary, facet: Facet): readonly Term[] {
  const lists = {
    language: vocabulary.languages,
    area: vocabulary.areas,
    target: vocabulary.targetGroups,
    theme: vocabulary.themes,
  }
  return lists[facet]
}

/** What every entry of every list has. */
export interface Term {
  readonly id: string
  readonly label: Readonly<Record<string, string>>
}
