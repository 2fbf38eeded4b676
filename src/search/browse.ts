import { FACETS, type Facet } from '#domain/facet.ts'
import type { SearchData } from './document.ts'
import { createFacets } from './facets.ts'
import { NO_FILTERS } from './query.ts'

/** One page of the browse lists: an option and the organisations it leads to, nearest first. */
export interface BrowseEntry {
  readonly facet: Facet
  readonly id: string
  readonly slugs: readonly string[]
}

/** Every option that has an organisation, in the order of the vocabulary. Same meaning as a filter of the search. */
export function listBrowseEntries(data: SearchData): readonly BrowseEntry[] {
  const facets = createFacets(data, new Set())
  return FACETS.flatMap((facet) => data.terms[facet].map(({ id }) => ({ facet, id })))
    .map(({ facet, id }) => {
      const filters = { ...NO_FILTERS, [facet]: [id] }
      const services = facets.passing(filters, undefined)
      const matches = facets.matchesIn(services, facets.allServices, filters)
      const nearest = [...matches].sort((a, b) => a.distance - b.distance || a.document - b.document)
      return { facet, id, slugs: nearest.flatMap(({ document }) => data.documents[document]?.id ?? []) }
    })
    .filter(({ slugs }) => slugs.length > 0)
}
