import { FACETS, FILTERS } from '#domain/facet.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { SearchProps } from '#islands/search/searchProps.ts'
import type { Card, Marked } from '#islands/search/shownAnswer.ts'
import type { SearchControls } from '#islands/search/useSearchState.ts'
import { toSearchData } from '#search/document.ts'
import type { SearchState } from '#search/fragment.ts'
import { type Because, type Counts, type Help, type Hit, NO_FILTERS } from '#search/query.ts'

/** The search's files, which a page without its script does not load. */
export const NO_FILES: SearchProps['urls'] = { names: '', concepts: '', texts: '', parts: {} }

const NOTHING = () => {}

/** Controls that show a state and change nothing. */
export function createControls(state: SearchState, isOpen = false): SearchControls {
  return {
    state,
    setText: NOTHING,
    toggle: NOTHING,
    setFacet: NOTHING,
    clearFacet: NOTHING,
    clearFilters: NOTHING,
    setSort: NOTHING,
    ask: NOTHING,
    sheet: { isOpen, open: NOTHING, close: NOTHING, isEntered: () => isOpen, leave: () => false },
  }
}

/** The first options of some facets, as if they were chosen. */
export function createChosen({ options }: SearchProps): SearchState {
  const some = (filter: keyof SearchProps['options'], count: number) =>
    options[filter].slice(0, count).map(({ id }) => id)
  const filters = {
    ...NO_FILTERS,
    language: some('language', 2),
    theme: some('theme', 1),
    open: some('open', 1),
  }
  return { text: 'made up', filters }
}

/** Made-up counts: every second option has more than the one before, the first none. */
export function createCounts({ options }: SearchProps): Counts {
  const counted = FILTERS.map((filter) => [
    filter,
    Object.fromEntries(options[filter].map(({ id }, index) => [id, index * 3])),
  ])
  return Object.fromEntries(counted) as Counts
}

/** Help with everything in it. */
export function createHelp({ options }: SearchProps): Help {
  const related = options.theme.slice(0, 2).map(({ id, label }) => ({ id, label, count: 4 }))
  const neighbours = options.area.slice(0, 3).map(({ id }) => ({ id, count: 2 }))
  return { didYouMean: 'made up', without: { facet: 'language', count: 7 }, related, neighbours }
}

/** Every reason there is. */
export function createReasons({ options }: SearchProps): readonly Because[] {
  const facets = FACETS.flatMap((facet) =>
    options[facet].slice(0, 1).map(({ id }) => ({ kind: 'facet', facet, id }) as const),
  )
  return [
    { kind: 'word', asked: 'made up', found: 'Made up', manner: 'exact' },
    { kind: 'word', asked: 'maed up', found: 'made up', manner: 'typo' },
    { kind: 'concept', asked: 'example', id: 'made-up', label: 'sample' },
    { kind: 'number', found: '000' },
    { kind: 'service', name: 'Made-up service', index: 0 },
    ...facets,
  ]
}

/** A hit and its card; the first letters of its texts are marked as if they had been looked for. */
export function createHit(
  organisation: Organisation,
  vocabulary: Vocabulary,
  locale: string,
  because: readonly Because[],
): { readonly hit: Hit; readonly card: Card } {
  const [document] = toSearchData([organisation], vocabulary).documents
  if (!document) throw new Error('An organisation that has ended is not in the search')
  const mark = (field: 'name' | 'summary'): Marked | undefined => {
    const passage = pickText(organisation[field], locale, organisation.textLanguage)
    const trust = passage && organisation.translated[field][passage.lang]
    return passage && { ...passage, marks: because.length > 0 ? [[0, 4]] : [], trust }
  }
  return {
    hit: { id: document.id, score: 0, service: 0, because },
    card: { ...document, name: mark('name'), summary: mark('summary') },
  }
}
