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
  /** Only themes and target groups can be; see `isSensitive`. */
  readonly sensitive?: boolean
}

/** What a service costs and how one takes part: choices of the profile's schema. */
export const PRICES = ['free', 'paid', 'membership', 'varies'] as const
export const DELIVERIES = ['place', 'online', 'phone', 'home-visit', 'outreach'] as const

/** Everything a search can be narrowed by: the four facets, which have lists to browse, and four short choices. */
export const FILTERS = [...FACETS, 'price', 'delivery', 'open', 'volunteers'] as const
export type FilterName = (typeof FILTERS)[number]

/** Options of the short choices, in the order shown. */
export const CHOICES = {
  price: PRICES,
  delivery: DELIVERIES,
  open: ['now'],
  volunteers: ['welcome'],
} as const satisfies Readonly<Record<Exclude<FilterName, Facet>, readonly string[]>>
