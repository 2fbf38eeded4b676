import { FACETS, type Facet } from '#domain/facet.ts'

/** Chosen options by facet; several of one facet widen, facets together narrow. */
export type Filters = Readonly<Record<Facet, readonly string[]>>

export interface Query {
  readonly text: string
  readonly filters: Filters
  /** Language of the reader: decides the alphabet, and the words of reasons. */
  readonly locale: string
}

/** Why a hit is a hit. */
export type Because =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'service'; readonly name: string; readonly index: number }
  | { readonly kind: 'facet'; readonly facet: Facet; readonly id: string }

export interface Hit {
  readonly id: string
  /** 0 is the best; without words every hit has 0. */
  readonly score: number
  /** Index of the service that matched, among the services the document lists. */
  readonly service: number
  readonly because: readonly Because[]
}

/** How many organisations each option would give under the rest of the query. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>

export interface Answer {
  readonly hits: readonly Hit[]
  readonly counts: Counts
}

/** What every page, command and test asks; the engine behind it can change. */
export interface SearchEngine {
  readonly search: (query: Query) => Answer
}

export const NO_FILTERS: Filters = { language: [], area: [], target: [], theme: [] }

export function isEmptyQuery({ text, filters }: Query): boolean {
  return text.trim() === '' && FACETS.every((facet) => filters[facet].length === 0)
}
