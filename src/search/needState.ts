import type { Need } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import { FACETS, type Facet } from '#domain/facet.ts'
import { fromFragment, type SearchState } from './fragment.ts'

/** What a common need searches for, for a reader of `locale`: its filters, and a word of its concept. */
export function toNeedState(
  { filters = '', concept }: Pick<Need, 'filters' | 'concept'>,
  locale: string,
  concepts: readonly Concept[],
): SearchState {
  const meant = concepts.find(({ id }) => id === concept)
  // English words are found whatever the language of the reader.
  const words = meant?.words[locale] ?? meant?.words.en
  return { text: words?.[0] ?? meant?.label.en ?? '', filters: fromFragment(filters).filters }
}

/**
 * The option whose page of the browse lists stands in for a need where there is no script: the only one it is narrowed
 * by, or the first theme of its concept.
 */
export function insteadOf(
  need: Pick<Need, 'filters' | 'concept'>,
  concepts: readonly Concept[],
): { facet: Facet; id: string } | undefined {
  const only = onlyOption(toNeedState(need, 'en', concepts))
  const theme = concepts.find(({ id }) => id === need.concept)?.themes[0]
  return only ?? (theme === undefined ? undefined : { facet: 'theme', id: theme })
}

/** The one option that a search is narrowed by, if that is all. */
function onlyOption({ text, filters }: SearchState): { facet: Facet; id: string } | undefined {
  const chosen = Object.entries(filters).flatMap(([name, ids]) => ids.map((id) => ({ name, id })))
  const facet = FACETS.find((name) => name === chosen[0]?.name)
  const id = chosen[0]?.id
  return text === '' && chosen.length === 1 && facet && id !== undefined ? { facet, id } : undefined
}
