import { FACETS } from '#domain/facet.ts'
import { type Freshness, judgeFreshness } from '#domain/freshness.ts'
import { pickText } from '#domain/localisedText.ts'
import type { SearchData, SearchDocument } from './document.ts'
import { countOptions, type Match, matchFilters } from './facets.ts'
import { createMatchTable, type ServiceMatches } from './matchTable.ts'
import { createMatchWords, type WordMatch } from './matchWords.ts'
import type { Answer, Because, Hit, Query, SearchEngine } from './query.ts'

/**
 * Stale records sink, never vanish. The steps are small beside a difference between matching and hardly matching
 * (about 0.1 in Fuse's score), so freshness decides only among equals.
 */
const SINK: Readonly<Record<Freshness, number>> = { fresh: 0, due: 0.01, overdue: 0.02, unconfirmed: 0.02 }
/** One step away in the area tree, or `everyone` instead of the group asked for. */
const SINK_PER_STEP = 0.02

/** The directory's search over its data; `today` is an ISO date and decides freshness. */
export function createEngine(data: SearchData, today: string): SearchEngine {
  const matchWords = createMatchWords(data)
  const table = createMatchTable(data)
  const servicesOf = (document: SearchDocument) => table.get(document) ?? []
  const sinkOf = (document: SearchDocument) =>
    SINK[judgeFreshness(document.confirmed, document.reviewEvery, today)]

  function search(query: Query): Answer {
    const words = query.text.trim() === '' ? undefined : matchWords(query.text)
    const found = words?.map(({ document }) => document) ?? data.documents
    const hits = found.flatMap((document, index) => {
      const match = matchFilters(document, servicesOf(document), query.filters)
      return match ? [toRanked(match, words?.[index])] : []
    })
    const compare = createComparison(query.locale)
    return {
      hits: hits.sort(compare).map((ranked) => toHit(ranked, servicesOf(ranked.document), query)),
      counts: countOptions(found.map(servicesOf), query.filters),
    }
  }

  function toRanked(match: Match, word: WordMatch | undefined): Ranked {
    const score = word?.score ?? 0
    return { ...match, word, score, rank: score + sinkOf(match.document) + match.distance * SINK_PER_STEP }
  }

  return { search }
}

interface Ranked extends Match {
  readonly word: WordMatch | undefined
  readonly score: number
  readonly rank: number
}

function createComparison(locale: string): (a: Ranked, b: Ranked) => number {
  const collator = new Intl.Collator(locale)
  const nameOf = ({ document }: Ranked) => pickText(document.name, locale, document.textLanguage)?.text ?? ''
  return (a, b) => a.rank - b.rank || collator.compare(nameOf(a), nameOf(b))
}

function toHit(
  { document, service, word, score }: Ranked,
  services: readonly ServiceMatches[],
  { filters, locale }: Query,
): Hit {
  const because: Because[] = []
  if (word) because.push({ kind: 'words', text: word.text })
  if (document.services.length > 1 && FACETS.some((facet) => filters[facet].length > 0)) {
    const name = pickText(document.services[service]?.name, locale, document.textLanguage)
    if (name) because.push({ kind: 'service', name: name.text, index: service })
  }
  for (const facet of FACETS) {
    for (const id of filters[facet]) {
      if (services[service]?.[facet].has(id)) because.push({ kind: 'facet', facet, id })
    }
  }
  return { id: document.id, score, service, because }
}
