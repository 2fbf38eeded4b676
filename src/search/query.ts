import { type Facet, FILTERS, type FilterName } from '#domain/facet.ts'
import type { LocalTime } from '#domain/openNow.ts'

/** Chosen options by filter; several of one filter widen, filters together narrow. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>

/** Best match first, or by name as the language of the reader sorts. */
export const SORTS = ['best', 'name'] as const
export type Sort = (typeof SORTS)[number]

export interface Query {
  readonly text: string
  readonly filters: Filters
  /** Best match first if nothing is said. */
  readonly sort?: Sort
  /** Language of the reader: decides the alphabet, and the words of reasons. */
  readonly locale: string
  /** What the clock shows, for "open now"; without it nothing counts as open. */
  readonly now?: LocalTime
  /** How many hits to return, the best; all if nothing is said. */
  readonly first?: number
  /** Say how each score came about, where the engine can. */
  readonly isExplained?: boolean
}

/** One part of a score: words of the query or a bonus, what it is worth, and how much it weighs. */
export interface Scoring {
  readonly part: string
  readonly value: number
  readonly weight: number
}

/** How a word of the query met a word of the directory. */
export type Manner = 'exact' | 'form' | 'stem' | 'part' | 'start' | 'inside' | 'typo'

/** Words, and the language they are in where it is not the reader's. */
interface Said {
  readonly lang?: string
}

/** Why a hit is a hit. `asked` is what was typed; `found` is what stands in the record, in its own spelling. */
export type Because =
  | { readonly kind: 'word'; readonly asked: string; readonly found: string; readonly manner: Manner }
  | (Said & { readonly kind: 'concept'; readonly asked: string; readonly id: string; readonly label: string })
  | { readonly kind: 'number'; readonly found: string }
  | (Said & { readonly kind: 'service'; readonly name: string; readonly index: number })
  | { readonly kind: 'facet'; readonly facet: FilterName; readonly id: string }

export interface Hit {
  readonly id: string
  /** 0 is the best; in the order of the best match no hit has less than the one before. Without words every hit has 0. */
  readonly score: number
  /** Index of the service that matched, among the services the document lists. */
  readonly service: number
  readonly because: readonly Because[]
  /** Only where the query asks for it. */
  readonly scoring?: readonly Scoring[]
}

/** How many organisations each option would give under the rest of the query. */
export type Counts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>

/** What could help on when nothing, or little, was found. */
export interface Help {
  /** The query with its misspelt words put right. */
  readonly didYouMean?: string
  /** The filter that costs most, and how many organisations there are without it. */
  readonly without?: { readonly facet: FilterName; readonly count: number }
  /** Options of the vocabulary or concepts near to what was asked, with how many organisations each has. */
  readonly related: readonly (Said & {
    readonly id: string
    readonly label: string
    readonly count: number
  })[]
  /** Areas around the chosen ones that have hits. */
  readonly neighbours: readonly { readonly id: string; readonly count: number }[]
}

export interface Answer {
  /** How many organisations were found, returned or not. */
  readonly total: number
  readonly hits: readonly Hit[]
  readonly counts: Counts
  /** Ids of thesaurus concepts that the words of the query mean. */
  readonly concepts: readonly string[]
  /** Names of parts of the index that are not loaded and could tell more. */
  readonly wants: readonly string[]
  /** Only where there is no hit. */
  readonly help?: Help
}

/** What every page, command and test asks; the engine behind it can change. */
export interface SearchEngine {
  readonly search: (query: Query) => Answer
}

export const NO_FILTERS: Filters = {
  language: [],
  area: [],
  target: [],
  theme: [],
  price: [],
  delivery: [],
  open: [],
  volunteers: [],
}

export function isEmptyQuery({ text, filters }: Pick<Query, 'text' | 'filters'>): boolean {
  return text.trim() === '' && FILTERS.every((filter) => filters[filter].length === 0)
}

/** Ids of options of a facet stand as `language/so` among the concepts. */
export function optionConceptId(facet: Facet, id: string): string {
  return `${facet}/${id}`
}
