import type { Concept } from '#domain/concept.ts'
import type { LocalTime } from '#domain/openNow.ts'
import type { Organisation } from '#domain/organisation.ts'
import { type SearchData, toSearchData } from '#search/document.ts'
import { indexContent } from '#search/index/indexContent.ts'
import type { SearchFiles } from '#search/index/searchFiles.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { type Answer, type Because, type Filters, NO_FILTERS, type Query } from '#search/query.ts'
import { type Fields, organisation, TODAY, vocabulary } from '../builders.ts'

export type Profiles = Readonly<Record<string, Fields>>

/** What the search is told beside the profiles, and when it is asked. */
export interface Knowledge {
  /** Lines of the table of word forms, in the spelling of `content/lemmas/fi.tsv`. */
  readonly lemmas?: string
  readonly concepts?: readonly Concept[]
  readonly locale?: string
  readonly now?: LocalTime
}

/** Organisations as the search knows them, given as `{ slug: changes }`. */
export function searchData(profiles: Profiles): SearchData {
  return toSearchData(organisationsOf(profiles), vocabulary())
}

export function organisationsOf(profiles: Profiles): readonly Organisation[] {
  return Object.entries(profiles).map(([slug, changes]) => organisation({ name: slug, ...changes }, slug))
}

export function filesOf(profiles: Profiles, { lemmas = '', concepts = [] }: Knowledge = {}): SearchFiles {
  const content = { vocabulary: vocabulary(), concepts, lemmas, city: { country: 'FI' } }
  return indexContent({ ...content, organisations: organisationsOf(profiles) }, TODAY)
}

export function query(text: string, filters: Partial<Filters> = {}, locale = 'fi'): Query {
  return { text, filters: { ...NO_FILTERS, ...filters }, locale }
}

/** The search over made-up organisations, as a function of words and filters. */
export function searching(profiles: Profiles, knowledge: Knowledge = {}) {
  const engine = loadEngine(filesOf(profiles, knowledge), TODAY)
  const { locale, now } = knowledge
  return (text: string, filters: Partial<Filters> = {}): Answer =>
    engine.search({ ...query(text, filters, locale), ...(now && { now }) })
}

/** Asks a fresh search over made-up organisations. */
export function ask(
  profiles: Profiles,
  text: string,
  filters: Partial<Filters> = {},
  knowledge: Knowledge = {},
): Answer {
  return searching(profiles, knowledge)(text, filters)
}

export function idsOf({ hits }: Answer): string[] {
  return hits.map(({ id }) => id)
}

/** Why the first hit is one. */
export function becauseOf({ hits }: Answer): readonly Because[] {
  return hits[0]?.because ?? []
}

/** A made-up concept; labels are its id unless told. */
export function concept(id: string, words: Concept['words'], changes: Partial<Concept> = {}): Concept {
  return {
    id,
    label: { fi: id, sv: id, en: id },
    themes: [],
    targetGroups: [],
    related: [],
    modifier: false,
    crisis: false,
    unreviewed: [],
    words,
    ...changes,
  }
}
