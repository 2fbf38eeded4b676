import type { Organisation } from '#domain/organisation.ts'
import { createEngine } from '#search/createEngine.ts'
import { type SearchData, toSearchData } from '#search/document.ts'
import { type Answer, type Filters, NO_FILTERS, type Query } from '#search/query.ts'
import { type Fields, organisation, TODAY, vocabulary } from '../builders.ts'

/** Organisations as the search knows them, given as `{ slug: changes }`. */
export function searchData(profiles: Readonly<Record<string, Fields>>): SearchData {
  return toSearchData(organisationsOf(profiles), vocabulary())
}

export function organisationsOf(profiles: Readonly<Record<string, Fields>>): readonly Organisation[] {
  return Object.entries(profiles).map(([slug, changes]) => organisation({ name: slug, ...changes }, slug))
}

export function query(text: string, filters: Partial<Filters> = {}, locale = 'fi'): Query {
  return { text, filters: { ...NO_FILTERS, ...filters }, locale }
}

/** Asks a fresh engine over made-up organisations. */
export function ask(
  profiles: Readonly<Record<string, Fields>>,
  text: string,
  filters: Partial<Filters> = {},
  locale = 'fi',
): Answer {
  return createEngine(searchData(profiles), TODAY).search(query(text, filters, locale))
}

export function idsOf({ hits }: Answer): string[] {
  return hits.map(({ id }) => id)
}
