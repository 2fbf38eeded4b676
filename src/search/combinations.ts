import type { BrowseEntry } from './browse.ts'
import type { SearchData } from './document.ts'
import { createFacets } from './facets.ts'
import { NO_FILTERS } from './query.ts'

/** A list of what is offered on a theme in a language. */
export interface Combination {
  readonly language: string
  readonly theme: string
  readonly slugs: readonly string[]
}

/** With fewer there is nothing to choose between. */
const FEWEST_LISTED = 2

/**
 * Every language with every theme that some organisations offer together, in the order of the vocabulary. `entries` are
 * what was listed from the same `data`; as in the search, one service must meet both.
 */
export function listCombinations(entries: readonly BrowseEntry[], data: SearchData): readonly Combination[] {
  const facets = createFacets(data, new Set())
  const idsOf = (facet: string) => entries.filter((entry) => entry.facet === facet).map(({ id }) => id)
  const themes = idsOf('theme')
  return idsOf('language')
    .flatMap((language) => themes.map((theme) => ({ language, theme })))
    .map(({ language, theme }) => {
      const filters = { ...NO_FILTERS, language: [language], theme: [theme] }
      const matches = facets.matchesIn(facets.passing(filters, undefined), facets.allServices, filters)
      const found = matches.map(({ document }) => document).sort((a, b) => a - b)
      return { language, theme, slugs: found.flatMap((document) => data.documents[document]?.id ?? []) }
    })
    .filter(({ slugs }) => slugs.length >= FEWEST_LISTED)
}
