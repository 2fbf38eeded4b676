import { type Freshness, judgeFreshness } from '#domain/freshness.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Match } from '../facets.ts'
import type { Query } from '../query.ts'
import { wordsOf } from '../words/tokens.ts'
import type { Tiers } from './lookUp.ts'
import { type Named, rankNames } from './rankNames.ts'
import { createSinkOfOthers } from './sinkOfOthers.ts'
import type { WordHits } from './wordHits.ts'

/** A document with the service that fits, how far it is from the filters, and what the words make of it (1 best). */
export interface Matched extends Match {
  readonly document: number
  readonly score: number
}

export interface Ordered extends Matched {
  /** What they are ordered by: the score with all that is added and taken. */
  readonly rank: number
}

export interface Order {
  /** Best first: words, nearness, freshness, then the likeness of names among the best. Equals by name. */
  readonly byWords: (matched: readonly Matched[], query: Query, words: WordHits) => readonly Ordered[]
  /** Without words: nearest first, then the freshest, then by name. */
  readonly all: (matched: readonly Matched[], query: Query) => readonly Ordered[]
}

/** So many are compared by name in the second stage; the right one is hardly ever below. */
const SECOND_STAGE = 60
/** Stale records sink, never vanish. The steps decide only among near equals. */
const SINK: Readonly<Record<Freshness, number>> = { fresh: 0, due: 0.01, overdue: 0.02, unconfirmed: 0.02 }
/** One step away in the area tree, or `everyone` instead of the group asked for. */
const SINK_PER_STEP = 0.02
/** What being called like the query adds at most, and being called exactly so. */
const NAME_BONUS = 0.3
const EXACT_BONUS = 1
/** More words than this are a sentence about a need, not a name. */
const LONGEST_NAME = 6

/** Order of the documents of a directory; `today` is an ISO date. What does not hang on the query is worked out once. */
export function createOrder(tiers: Tiers, today: string): Order {
  const { documents } = tiers.names
  const sinks = Float32Array.from(
    documents,
    ({ confirmed, reviewEvery }) => SINK[judgeFreshness(confirmed, reviewEvery, today)],
  )
  const namesOf = rememberNames(documents)
  const places = new Map<string, Uint32Array>()
  const sinkOf = ({ document, distance }: Matched) => (sinks[document] ?? 0) + distance * SINK_PER_STEP

  /** Place of every document in the alphabet of a language. */
  function alphabetOf(locale: string): Uint32Array {
    const known = places.get(locale) ?? placeByName(documents, locale)
    places.set(locale, known)
    return known
  }

  function sort(entries: readonly Ordered[], locale: string): readonly Ordered[] {
    const place = alphabetOf(locale)
    const placeOf = ({ document }: Ordered) => place[document] ?? 0
    return [...entries].sort((a, b) => b.rank - a.rank || placeOf(a) - placeOf(b))
  }

  function byWords(matched: readonly Matched[], query: Query, words: WordHits): readonly Ordered[] {
    const sinkOfOthers = createSinkOfOthers(query, words.units, tiers)
    const first = sort(
      matched.map((entry) => ({
        ...entry,
        rank: entry.score - sinkOf(entry) - sinkOfOthers(entry.document),
      })),
      query.locale,
    )
    const asked = words.units.flatMap(({ isFiller, tokens }) =>
      isFiller ? [] : tokens.map(({ folded }) => folded),
    )
    if (words.isIdentified || asked.length === 0 || asked.length > LONGEST_NAME) return first
    const text = asked.join(' ')
    // A name may consist of words that are fillers elsewhere.
    const whole = wordsOf(query.text).join(' ')
    const reach = (first[0]?.rank ?? 0) - NAME_BONUS - EXACT_BONUS
    const best = first.slice(0, SECOND_STAGE).filter(({ rank }) => rank >= reach)
    const likeness = rankNames(
      text,
      best.map(({ document }) => namesOf(document)),
    )
    const again = best.map((entry, index) => {
      const isExact = namesOf(entry.document).names.some((name) => name === text || name === whole)
      return {
        ...entry,
        rank: entry.rank + NAME_BONUS * (likeness[index] ?? 0) ** 2 + (isExact ? EXACT_BONUS : 0),
      }
    })
    return [...sort(again, query.locale), ...first.slice(best.length)]
  }

  return {
    byWords,
    all: (matched, { locale }) =>
      sort(
        matched.map((entry) => ({ ...entry, rank: -sinkOf(entry) })),
        locale,
      ),
  }
}

type Document = Tiers['names']['documents'][number]

/** Names and keywords of a document, folded, worked out when first asked for. */
function rememberNames(documents: readonly Document[]): (document: number) => Named {
  const known = documents.map(() => undefined as Named | undefined)
  return (document) => {
    const names = known[document] ?? foldNames(documents[document])
    known[document] = names
    return names
  }
}

function foldNames(document: Document | undefined): Named {
  if (!document) return { names: [], keywords: [] }
  const foldAll = (texts: readonly string[]) => [...new Set(texts.map((text) => wordsOf(text).join(' ')))]
  return {
    names: foldAll([...Object.values(document.name), ...document.otherNames]),
    keywords: foldAll(document.keywords),
  }
}

function placeByName(documents: readonly Document[], locale: string): Uint32Array {
  const collator = new Intl.Collator(locale)
  const names = documents.map(({ name, textLanguage }) => pickText(name, locale, textLanguage)?.text ?? '')
  const order = [...names.keys()].sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''))
  const place = new Uint32Array(names.length)
  for (const [at, document] of order.entries()) place[document] = at
  return place
}
