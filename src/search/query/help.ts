import { FILTERS, type FilterName } from '#domain/facet.ts'
import type { Facets } from '../facets.ts'
import type { Tiers } from '../index/searchFiles.ts'
import type { Answer, Help, Query } from '../query.ts'
import { createDistanceTo } from '../words/editDistance.ts'
import { labelIn } from './because.ts'
import { parseText } from './parseText.ts'
import type { WordHits } from './wordHits.ts'

interface Context {
  readonly tiers: Tiers
  readonly facets: Facets
  readonly words: WordHits | undefined
  /** The search itself, to try what is suggested: a suggestion that finds nothing is none. */
  readonly search: (query: Query) => Answer
}

const MOST_RELATED = 6
const MOST_NEIGHBOURS = 5

/** What helps on where nothing was found. */
export function createHelp(query: Query, context: Context): Help {
  const didYouMean = respell(query, context)
  const without = findNarrowest(query, context)
  return {
    related: findRelated(query, context),
    neighbours: findNeighbours(query, context),
    ...(didYouMean !== undefined && { didYouMean }),
    ...(without && { without }),
  }
}

/** The query with each unknown word put as the nearest known one, if that finds something. */
function respell(query: Query, { tiers, words, search }: Context): string | undefined {
  if (!words || words.candidates.length > 0) return undefined
  const { words: tokens } = parseText(query.text)
  const parts: string[] = []
  let at = 0
  for (const unit of words.units) {
    const isUnknown = unit.words.length === 0 && unit.concepts.length === 0 && !unit.isFiller
    const own = tokens.slice(at, at + unit.tokens.length)
    at += unit.tokens.length
    for (const { folded, written } of own) parts.push((isUnknown && findNearest(folded, tiers)) || written)
  }
  const text = parts.join(' ')
  if (text === tokens.map(({ written }) => written).join(' ')) return undefined
  return search({ ...query, first: 1, text: `${text} ` }).total > 0 ? text : undefined
}

/** One edit more than the search itself allows, of words of names only. */
function findNearest(word: string, { names, texts }: Tiers): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined
  const most = Math.min(3, Math.floor(word.length / 3))
  let best = most + 1
  let found: string | undefined
  for (const index of [names.words, texts?.words]) {
    const distanceTo = createDistanceTo(word, most)
    for (const [at, other] of index?.words.entries() ?? []) {
      const { whole } = distanceTo(other)
      if (whole < best && other[0] === word[0]) {
        best = whole
        found = index?.written[at]
      }
    }
  }
  return found
}

/** The filter without which most organisations would be found. */
function findNarrowest(query: Query, { facets, words }: Context): Help['without'] {
  const among = words
    ? facets.servicesOf(words.candidates.map(({ document }) => document))
    : facets.allServices
  const chosen = FILTERS.filter((filter) => query.filters[filter].length > 0)
  const tried = chosen.map((facet) => ({ facet, count: countPassing(query, facet, among, facets) }))
  const best = tried.reduce<Help['without']>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    undefined,
  )
  return best
}

function countPassing(query: Query, except: FilterName, among: Uint32Array, facets: Facets): number {
  return facets.countIn(facets.passing(query.filters, query.now, except), among)
}

/** Concepts near to those asked for that some organisation is about. */
function findRelated(query: Query, { tiers: { concepts }, words }: Context): Help['related'] {
  if (!concepts) return []
  const asked = new Set((words?.units ?? []).flatMap((unit) => unit.concepts.map(({ concept }) => concept)))
  const ids = new Set([...asked].flatMap((number) => concepts.concepts[number]?.related ?? []))
  return concepts.concepts
    .map((concept, number) => ({ concept, number }))
    .filter(({ concept, number }) => ids.has(concept.id) && !asked.has(number))
    .map(({ concept, number }) => {
      let count = 0
      concepts.visit(number, () => count++)
      return { id: concept.id, ...labelIn(concept, query.locale), count }
    })
    .filter(({ count }) => count > 0)
    .slice(0, MOST_RELATED)
}

/** Places beside the chosen one that do have hits. */
function findNeighbours(query: Query, { tiers, facets, words }: Context): Help['neighbours'] {
  const areas = tiers.names.terms.area
  const parents = new Set(
    areas.filter(({ id }) => query.filters.area.includes(id)).map(({ parent }) => parent),
  )
  if (parents.size === 0) return []
  const among = words
    ? facets.servicesOf(words.candidates.map(({ document }) => document))
    : facets.allServices
  const counts = facets.count(among, { ...query.filters, area: [] }, query.now).area
  return areas
    .filter(
      ({ id, parent }) => parents.has(parent) && !query.filters.area.includes(id) && (counts[id] ?? 0) > 0,
    )
    .map(({ id }) => ({ id, count: counts[id] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NEIGHBOURS)
}
