import { FACETS, type Facet } from '#domain/facet.ts'
import type { SearchData } from './document.ts'
import { matchFilters } from './facets.ts'
import { createMatchTable } from './matchTable.ts'
import { NO_FILTERS } from './query.ts'

/** One page of the browse lists: an option and the organisations it leads to, nearest first. */
export interface BrowseEntry {
  readonly facet: Facet
  readonly id: string
  readonly slugs: readonly string[]
}

/** Every option that has an organisation, in the order of the vocabulary. Same meaning as a filter of the search. */
export function listBrowseEntries(data: SearchData): readonly BrowseEntry[] {
  const table = createMatchTable(data)
  return FACETS.flatMap((facet) => data.terms[facet].map(({ id }) => ({ facet, id })))
    .map(({ facet, id }) => {
      const filters = { ...NO_FILTERS, [facet]: [id] }
      const matches = [...table].flatMap(
        ([document, services]) => matchFilters(document, services, filters) ?? [],
      )
      const sorted = matches.sort((a, b) => a.distance - b.distance)
      return { facet, id, slugs: sorted.map(({ document }) => document.id) }
    })
    .filter(({ slugs }) => slugs.length > 0)
}
