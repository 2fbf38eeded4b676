import { FACETS, type Facet } from '#domain/facet.ts'
import type { SearchDocument } from './document.ts'
import type { ServiceMatches } from './matchTable.ts'
import type { Counts, Filters } from './query.ts'

/** A document that passes the filters, by the one of its services that passes best. */
export interface Match {
  readonly document: SearchDocument
  readonly service: number
  /** Sum of steps from what was asked: 0 when every filter is met exactly. */
  readonly distance: number
}

/**
 * Matches filters against ONE service at a time: "Somali + women" must not return an organisation that serves youth
 * in Somali and women in Finnish.
 */
export function matchFilters(
  document: SearchDocument,
  services: readonly ServiceMatches[],
  filters: Filters,
): Match | undefined {
  let best: Match | undefined
  for (const [index, service] of services.entries()) {
    const distance = distanceOf(service, filters)
    if (distance !== undefined && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { document, service: index, distance }
    }
  }
  return best
}

/** For every option of every facet: how many of the documents it would leave, the other facets staying as they are. */
export function countOptions(documents: readonly (readonly ServiceMatches[])[], filters: Filters): Counts {
  const counts = FACETS.map((facet) => [facet, countFacet(documents, { ...filters, [facet]: [] }, facet)])
  return Object.fromEntries(counts) as Counts
}

function countFacet(
  documents: readonly (readonly ServiceMatches[])[],
  others: Filters,
  facet: Facet,
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const services of documents) {
    const passing = services.filter((service) => distanceOf(service, others) !== undefined)
    for (const id of new Set(passing.flatMap((service) => [...service[facet].keys()]))) {
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return counts
}

function distanceOf(service: ServiceMatches, filters: Filters): number | undefined {
  let total = 0
  for (const facet of FACETS) {
    const wanted = filters[facet]
    if (wanted.length === 0) continue
    const steps = wanted.map((id) => service[facet].get(id)).filter((value) => value !== undefined)
    if (steps.length === 0) return undefined
    total += Math.min(...steps)
  }
  return total
}
