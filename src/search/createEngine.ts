import { createFacets, type Facets, type Match } from './facets.ts'
import type { ServiceMatches } from './matchTable.ts'
import { explain, explainScore } from './query/because.ts'
import { combine } from './query/combine.ts'
import { findByIdentifier } from './query/findByIdentifier.ts'
import { createHelp } from './query/help.ts'
import { createVocabulary, type Tiers } from './query/lookUp.ts'
import { createOrder, type Matched, type Ordered } from './query/order.ts'
import { parseText } from './query/parseText.ts'
import { keepQuoted } from './query/quoted.ts'
import { type Corpus, scoreUnit } from './query/scoreUnit.ts'
import { toUnits, type Unit } from './query/units.ts'
import type { WordHits } from './query/wordHits.ts'
import type { Answer, Query, SearchEngine } from './query.ts'

/** The directory's search over the tiers that are loaded; `today` is an ISO date and decides freshness. */
export function createEngine(tiers: Tiers, today: string): SearchEngine {
  const { documents, terms, holidays } = tiers.names
  const facets = createFacets({ documents, terms }, new Set(holidays))
  const vocabulary = createVocabulary(tiers)
  const corpus = createCorpus(documents.length, facets)
  const order = createOrder(tiers, today)

  function findByWords(text: string): WordHits {
    const identified = findByIdentifier(text, tiers.texts?.details ?? [])
    if (identified) {
      const candidates = identified.map((document) => ({ document, score: 1 }))
      return { text, candidates, units: [], scores: [], weights: [], isIdentified: true }
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
      isIdentified: false,
    }
  }

  function search(query: Query): Answer {
    const { text, filters, now } = query
    const words = text.trim() === '' ? undefined : findByWords(text)
    const scores = new Map(words?.candidates.map(({ document, score }) => [document, score]))
    const among = words ? facets.servicesOf(scores.keys()) : facets.allServices
    const matches = facets.matchesIn(facets.passing(filters, now), among, filters)
    const first = query.first ?? matches.length
    const ordered = words
      ? order.byWords(withScores(matches, scores), first, query, words)
      : order.all(matches, first, query)
    // What is added for a name may lift a rank above 1.
    const scoreOf = ({ rank }: Ordered) => (words ? Math.max(0, 1 - rank) : 0)
    const hits = ordered.map((entry) => {
      const because = explain(entry, query, words, { tiers, facets })
      const id = documents[entry.document]?.id ?? ''
      const hit = { id, score: scoreOf(entry), service: entry.service, because }
      return query.isExplained ? { ...hit, scoring: explainScore(entry, words) } : hit
    })
    const concepts = conceptsOf(words?.units ?? [], tiers)
    const counts = facets.count(among, filters, now)
    const total = matches.length
    if (total > 0) return { total, hits, counts, concepts }
    return { total, hits, counts, concepts, help: createHelp(query, { tiers, facets, words, search }) }
  }

  return { search }
}

function withScores(matches: readonly Match[], scores: ReadonlyMap<number, number>): readonly Matched[] {
  return matches.map(({ document, service, distance }) => {
    return { document, service, distance, score: scores.get(document) ?? 0 }
  })
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
    return (ids: readonly string[]) => [...new Set(ids.flatMap(find))]
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
