import { createAreaTree } from '#domain/areaTree.ts'
import type { BrowseEntry } from './browse.ts'
import type { FilterData, SearchData } from './document.ts'
import { EVERYONE } from './matchTable.ts'

/** A part of a list, short enough to be read and loaded. */
export interface ListPart {
  readonly slugs: readonly string[]
  /** From 1. */
  readonly number: number
  readonly last: number
  /** How many organisations stand on the pages before this one. */
  readonly before: number
}

/** A part of a browse list. */
export interface BrowsePage extends BrowseEntry, ListPart {
  /** How many organisations the option leads to, on this list and the wider ones: as many as its filter says. */
  readonly found: number
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
    const found = entry.slugs.length
    if (found <= MOST_LISTED) return toPages(entry, found, [])
    const doesName = (slug: string, id = entry.id) =>
      services.get(slug)?.some((service) => names(service, entry.facet, id)) === true
    let rest = entry.slugs.filter((slug) => !doesName(slug))
    const wider = widerThan(entry, terms).filter((id) => {
      const before = rest.length
      rest = rest.filter((slug) => !doesName(slug, id))
      return rest.length < before
    })
    return toPages({ ...entry, slugs: entry.slugs.filter((slug) => doesName(slug)) }, found, wider)
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

function toPages(
  { facet, id, slugs }: BrowseEntry,
  found: number,
  wider: readonly string[],
): readonly BrowsePage[] {
  return cutList(slugs).map((part) => ({ facet, id, found, wider, ...part }))
}

/** Cuts a list into parts. An empty one has one: who names an option may be nobody, and its page leads to the others. */
export function cutList(slugs: readonly string[]): readonly ListPart[] {
  const last = Math.max(1, Math.ceil(slugs.length / MOST_LISTED))
  return Array.from({ length: last }, (_, index) => {
    const before = index * MOST_LISTED
    return { slugs: slugs.slice(before, before + MOST_LISTED), number: index + 1, last, before }
  })
}
