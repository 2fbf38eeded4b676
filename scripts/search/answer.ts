import { FILTERS, type FilterName } from '#domain/facet.ts'
import { type LocalisedText, pickText } from '#domain/localisedText.ts'
import type { LocalTime } from '#domain/openNow.ts'
import type { SearchData } from '#search/document.ts'
import type { Because, Filters, Help, Hit, Scoring, SearchEngine } from '#search/query.ts'

/** A question as a file or the command line puts it. */
export type AskedQuery = {
  readonly id?: string
  readonly q: string
  readonly locale?: string
  readonly limit?: number
  /** Say how each score came about. */
  readonly isExplained?: boolean
} & Partial<Record<FilterName, string | readonly string[]>>

export interface QueryAnswer {
  readonly id?: string
  readonly query: string
  readonly total: number
  readonly tookMs: number
  readonly results: readonly {
    readonly id: string
    readonly name: string
    readonly score: number
    readonly service: string | null
    /** Why, in words: `velat → velkaneuvonta (form)`. */
    readonly because: readonly string[]
    /** How the score came about, one line a word; only where it was asked for. */
    readonly scoring?: readonly string[]
  }[]
  /** What could help on when nothing was found. */
  readonly help: readonly string[]
}

/** Asks the engine and puts its answer into words of the reader's language. */
export function createAnswerer(
  engine: SearchEngine,
  data: SearchData,
  defaultLocale: string,
  now?: LocalTime,
): (asked: AskedQuery) => QueryAnswer {
  const documents = new Map(data.documents.map((document) => [document.id, document]))
  const labels = new Map<string, LocalisedText>(
    (['language', 'area', 'target', 'theme'] as const).flatMap((facet) =>
      data.terms[facet].map((term) => [`${facet} ${term.id}`, term.label] as const),
    ),
  )
  return ({ id, q, locale = defaultLocale, limit = 10, isExplained = false, ...filters }) => {
    const labelOf = (facet: string, option: string) =>
      pickText(labels.get(`${facet} ${option}`), locale)?.text ?? option
    const toResult = (hit: Hit) => {
      const document = documents.get(hit.id)
      const service = hit.because.find((because) => because.kind === 'service')
      return {
        id: hit.id,
        name: pickText(document?.name, locale, document?.textLanguage)?.text ?? hit.id,
        score: Math.round(hit.score * 10_000) / 10_000,
        service: service?.kind === 'service' ? service.name : null,
        because: hit.because.map((because) => sayBecause(because, labelOf)),
        ...(hit.scoring && { scoring: hit.scoring.map(sayScoring) }),
      }
    }
    const started = performance.now()
    const query = {
      text: q,
      filters: toFilters(filters),
      locale,
      first: limit,
      isExplained,
      ...(now && { now }),
    }
    const { hits, total, help } = engine.search(query)
    const tookMs = Math.round((performance.now() - started) * 100) / 100
    const results = hits.map(toResult)
    return {
      ...(id !== undefined && { id }),
      query: q,
      total,
      tookMs,
      results,
      help: help ? sayHelp(help, labelOf) : [],
    }
  }
}

function sayScoring({ part, value, weight }: Scoring): string {
  return `${part}: ${value} × ${weight}`
}

type LabelOf = (facet: string, option: string) => string

function sayBecause(because: Because, labelOf: LabelOf): string {
  if (because.kind === 'word') {
    const { asked, found, manner } = because
    return asked === found ? found : `${asked} → ${found} (${manner})`
  }
  if (because.kind === 'concept') return `${because.asked} → ${because.label} (concept ${because.id})`
  if (because.kind === 'number') return because.found
  return because.kind === 'service' ? because.name : labelOf(because.facet, because.id)
}

function sayHelp({ didYouMean, without, related, neighbours }: Help, labelOf: LabelOf): readonly string[] {
  return [
    ...(didYouMean === undefined ? [] : [`Did you mean: ${didYouMean}`]),
    ...(without ? [`Without --${without.facet}: ${without.count} organisations`] : []),
    ...related.map(({ label, count }) => `Related: ${label} (${count})`),
    ...neighbours.map(({ id, count }) => `Nearby: ${labelOf('area', id)} (${count})`),
  ]
}

function toFilters(asked: Partial<Record<FilterName, string | readonly string[]>>): Filters {
  const filters = FILTERS.map((filter) => [filter, [asked[filter] ?? []].flat()])
  return Object.fromEntries(filters) as Filters
}
