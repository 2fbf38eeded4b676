import { FACETS, type Facet } from '#domain/facet.ts'
import { pickText } from '#domain/localisedText.ts'
import type { SearchData } from '#search/document.ts'
import type { Because, Filters, SearchEngine } from '#search/query.ts'

/** A question as a file or the command line puts it. */
export type AskedQuery = {
  readonly id?: string
  readonly q: string
  readonly locale?: string
  readonly limit?: number
} & Partial<Record<Facet, string | readonly string[]>>

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
    readonly because: readonly string[]
  }[]
}

/** Asks the engine and puts its answer into words of the reader's language. */
export function createAnswerer(
  engine: SearchEngine,
  data: SearchData,
  defaultLocale: string,
): (asked: AskedQuery) => QueryAnswer {
  const documents = new Map(data.documents.map((document) => [document.id, document]))
  const labels = new Map(
    FACETS.flatMap((facet) => data.terms[facet].map((term) => [`${facet} ${term.id}`, term.label] as const)),
  )
  return ({ id, q, locale = defaultLocale, limit = 10, ...facets }) => {
    const say = (because: Because) => {
      if (because.kind === 'words') return because.text
      if (because.kind === 'service') return because.name
      return pickText(labels.get(`${because.facet} ${because.id}`), locale)?.text ?? because.id
    }
    const started = performance.now()
    const { hits } = engine.search({ text: q, filters: toFilters(facets), locale })
    const tookMs = Math.round((performance.now() - started) * 100) / 100
    const results = hits.slice(0, limit).map((hit) => {
      const document = documents.get(hit.id)
      const name = (text: Parameters<typeof pickText>[0]) =>
        pickText(text, locale, document?.textLanguage)?.text
      const service = hit.because.find((because) => because.kind === 'service')
      return {
        id: hit.id,
        name: name(document?.name) ?? hit.id,
        score: Math.round(hit.score * 10_000) / 10_000,
        service: service?.kind === 'service' ? service.name : null,
        because: hit.because.map(say),
      }
    })
    return { ...(id !== undefined && { id }), query: q, total: hits.length, tookMs, results }
  }
}

function toFilters(facets: Partial<Record<Facet, string | readonly string[]>>): Filters {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, [facets[facet] ?? []].flat()]),
  ) as unknown as Filters
}
