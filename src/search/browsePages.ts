import { createAreaTree } from '#domain/areaTree.ts'
import type { BrowseEntry } from './browse.ts'
import type { FilterData, SearchData } from './document.ts'
import { EVERYONE } from './matchTable.ts'

/** A part of a browse list, short enough to be read and loaded. */
export interface BrowsePage extends BrowseEntry {
  /** From 1. */
  readonly number: number
  readonly last: number
  /** How many organisations stand on the pages before this one. */
  readonly before: number
  /** How many stand on all pages of the list. */
  readonly total: number
  /** Ids of the fewest options, nearest first, whose lists hold the rest: what takes in this option without naming it. */
  readonly wider: readonly string[]
}

/** As many as a cheap phone still shows at once; the whole of a small directory. */
const MOST_LISTED = 200

/**
 * Cuts browse lists into pages. A list that is too long for one page holds only those that name its option, or a place
 * inside it, and leads to the lists of the others: all districts of a city would else repeat whatever serves the whole
 * city. `data` is what the entries were listed from.
 */
export function listBrowsePages(
  entries: readonly BrowseEntry[],
  { documents, terms }: SearchData,
): readonly BrowsePage[] {
  const services = new Map(documents.map((document) => [document.id, document.services]))
  const names = createNames(terms)
  return entries.flatMap((entry) => {
    if (entry.slugs.length <= MOST_LISTED) return cut(entry, [])
    const doesName = (slug: string, id = entry.id) =>
      services.get(slug)?.some((service) => names(service, entry.facet, id)) === true
    let rest = entry.slugs.filter((slug) => !doesName(slug))
    const wider = widerThan(entry, terms).filter((id) => {
      const before = rest.length
      rest = rest.filter((slug) => !doesName(slug, id))
      return rest.length < before
    })
    return cut({ ...entry, slugs: entry.slugs.filter((slug) => doesName(slug)) }, wider)
  })
}

type Service = FilterData['documents'][number]['services'][number]

/** Does a service say an option itself, or a place inside it? */
function createNames({ area }: FilterData['terms']) {
  const { isWithin } = createAreaTree(area)
  return (service: Service, facet: BrowseEntry['facet'], id: string): boolean =>
    service[facet].some((named) => named === id || (facet === 'area' && isWithin(named, id)))
}

/** What else meets this option: the places around it, nearest first, then online; for a group, what is for everyone. */
function widerThan({ facet, id }: BrowseEntry, { area }: FilterData['terms']): readonly string[] {
  if (facet === 'target') return [EVERYONE]
  if (facet !== 'area') return []
  const online = area.filter(({ kind }) => kind === 'online').map((place) => place.id)
  return [...createAreaTree(area).pathOf(id).slice(1), ...online]
}

/** A list of those that name an option is a page even where nobody does: it leads to the others. */
function cut({ facet, id, slugs }: BrowseEntry, wider: readonly string[]): readonly BrowsePage[] {
  const last = Math.max(1, Math.ceil(slugs.length / MOST_LISTED))
  return Array.from({ length: last }, (_, index) => {
    const before = index * MOST_LISTED
    const own = slugs.slice(before, before + MOST_LISTED)
    return { facet, id, slugs: own, number: index + 1, last, before, total: slugs.length, wider }
  })
}
