import { FILTERS } from '#domain/facet.ts'
import { createFacets, type Facets, type Match } from './facets.ts'
import type { NamesTier, Tiers } from './index/searchFiles.ts'
import type { ServiceMatches } from './matchTable.ts'
import { explain } from './query/because.ts'
import { type Candidate, combine } from './query/combine.ts'
import type { ExplainScore } from './query/explainScore.ts'
import { findByIdentifier } from './query/findByIdentifier.ts'
import { createHelp } from './query/help.ts'
import { createVocabulary } from './query/lookUp.ts'
import { createOrder, type Matched, type Order, type Ordered } from './query/order.ts'
import { parseText } from './query/parseText.ts'
import { keepQuoted } from './query/quoted.ts'
import { type Corpus, scoreUnit } from './query/scoreUnit.ts'
import { groupsAskedFor } from './query/sinkOfOthers.ts'
import { toUnits, type Unit } from './query/units.ts'
import { wantedParts } from './query/wantedParts.ts'
import type { WordHits } from './query/wordHits.ts'
import type { Answer, Query, SearchEngine } from './query.ts'

/** What an engine knows of the names alone, whatever comes later: how to filter and how to order. */
export interface Directory {
  readonly facets: Facets
  readonly corpus: Corpus
  readonly order: Order
}

/** `today` is an ISO date and decides freshness. */
export function createDirectory(names: NamesTier, today: string): Directory {
  const { documents, holidays } = names
  const facets = createFacets(names, new Set(holidays))
  return { facets, corpus: createCorpus(documents.length, facets), order: createOrder({ names }, today) }
}

/**
 * The directory's search over the tiers that are loaded. `directory` saves doing again what hangs on the names alone.
 * Nobody on a page asks how a hit was scored, so `explainScore` does not go there.
 */
export function createEngine(
  tiers: Tiers,
  today: string,
  directory: Directory = createDirectory(tiers.names, today),
  explainScore?: ExplainScore,
): SearchEngine {
  const { facets, corpus, order } = directory
  const { documents } = tiers.names
  const vocabulary = createVocabulary(tiers)

  function findByWords(text: string): WordHits {
    const identified = findByIdentifier(text, tiers.texts?.details ?? [])
    if (identified) {
      const candidates = identified.map((document) => ({ document, score: 1 }))
      return { text, candidates, units: [], scores: [], weights: [], groups: [], isIdentified: true }
    }
    const parsed = parseText(text)
    const units = toUnits(parsed, vocabulary)
    const scores = units.map((unit) => scoreUnit(unit, tiers, corpus))
    const { candidates, weights } = combine(scores, documents.length)
    return {
      candidates: keepQuoted(candidates, parsed.quoted, tiers),
      text,
      units,
      scores,
      weights,
      groups: groupsAskedFor(units, tiers.concepts),
      isIdentified: false,
    }
  }

  function search(query: Query): Answer {
    const { text, filters, now } = query
    const words = text.trim() === '' ? undefined : findByWords(text)
    const among = words
      ? facets.servicesOf(words.candidates.map(({ document }) => document))
      : facets.allServices
    const isFiltered = FILTERS.some((filter) => filters[filter].length > 0)
    const matched =
      words && !isFiltered
        ? unfiltered(words.candidates)
        : withScores(facets.matchesIn(facets.passing(filters, now), among, filters), words?.candidates ?? [])
    const total = matched.length
    const first = query.first ?? total
    const ordered = putInOrder(order, matched, first, query, words)
    // What is added for a name may lift a rank above 1.
    const scoreOf = ({ rank }: Ordered) => (words ? Math.max(0, 1 - rank) : 0)
    const hits = ordered.map((entry) => {
      const because = explain(entry, query, words, { tiers, facets })
      const id = documents[entry.document]?.id ?? ''
      const hit = { id, score: scoreOf(entry), service: entry.service, because }
      return query.isExplained && explainScore ? { ...hit, scoring: explainScore(entry, words) } : hit
    })
    const concepts = conceptsOf(words?.units ?? [], tiers)
    const wants = wantedParts(words?.units ?? [], query.locale, tiers)
    const counts = facets.count(among, filters, now)
    if (total > 0) return { total, hits, counts, concepts, wants }
    return { total, hits, counts, concepts, wants, help: createHelp(query, { tiers, facets, words, search }) }
  }

  return { search }
}

function putInOrder(
  order: Order,
  matched: readonly Matched[],
  first: number,
  query: Query,
  words: WordHits | undefined,
): readonly Ordered[] {
  if (query.sort === 'name') return order.byName(matched, first, query.locale)
  return words ? order.byWords(matched, first, query, words) : order.all(matched, first, query)
}

function withScores(matches: readonly Match[], candidates: readonly Candidate[]): readonly Matched[] {
  const scores = new Map(candidates.map(({ document, score }) => [document, score]))
  return matches.map(({ document, service, distance }) => {
    return { document, service, distance, score: scores.get(document) ?? 0 }
  })
}

/** Where nothing is filtered, the first service of each fits as well as any. */
function unfiltered(candidates: readonly Candidate[]): readonly Matched[] {
  return candidates.map(({ document, score }) => ({ document, service: 0, distance: 0, score }))
}

function createCorpus(size: number, { stepsOf }: Facets): Corpus {
  const numbers = Array.from({ length: size }, (_, document) => document)
  const rememberBy = (has: (service: ServiceMatches, id: string) => boolean) => {
    const known = new Map<string, readonly number[]>()
    const find = (id: string) => {
      const found =
        known.get(id) ?? numbers.filter((document) => stepsOf(document).some((service) => has(service, id)))
      known.set(id, found)
      return found
    }
    return (ids: readonly string[]) => new Set(ids.flatMap(find))
  }
  return {
    size,
    stepsOf,
    documentsOf: rememberBy(({ theme }, id) => theme.has(id)),
    documentsFor: rememberBy(({ target }, id) => target.get(id) === 0),
  }
}

/** A concept counts as meant where the words say so surely, not where they might. */
const MEANT = 0.8

function conceptsOf(units: readonly Unit[], { concepts }: Tiers): readonly string[] {
  const numbers = units.flatMap((unit) => unit.concepts.filter(({ quality }) => quality >= MEANT))
  const ids = numbers.map(({ concept }) => concepts?.concepts[concept]?.id).filter((id) => id !== undefined)
  return [...new Set(ids)]
}
