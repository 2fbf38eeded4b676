import { type Freshness, judgeFreshness } from '#domain/freshness.ts'
import type { Match } from '../facets.ts'
import type { Tiers } from '../index/searchFiles.ts'
import type { Query } from '../query.ts'
import { wordsOf } from '../words/tokens.ts'
import { createAlphabets } from './alphabets.ts'
import { type Named, rankNames } from './rankNames.ts'
import { createSinkOfOthers } from './sinkOfOthers.ts'
import { takeBest } from './takeBest.ts'
import type { WordHits } from './wordHits.ts'

/** A document with the service that fits, how far it is from the filters, and what the words make of it (1 best). */
export interface Matched extends Match {
  readonly score: number
}

export interface Ordered extends Matched {
  /** What they are ordered by: the score with all that is added and taken. */
  readonly rank: number
}

export interface Order {
  /** The `first` best: words, nearness, freshness, then the likeness of names among the best. Equals by name. */
  readonly byWords: (
    matched: readonly Matched[],
    first: number,
    query: Query,
    words: WordHits,
  ) => readonly Ordered[]
  /** Without words the `first` nearest, then the freshest, then by name. */
  readonly all: (matches: readonly Match[], first: number, query: Query) => readonly Ordered[]
  /** The `first` by name, as the language of the reader sorts; what the words make of them stays their rank. */
  readonly byName: (matched: readonly Matched[], first: number, locale: string) => readonly Ordered[]
}

/** So many are compared by name in the second stage; the right one is hardly ever below. */
const SECOND_STAGE = 60
/** Stale records sink, never vanish. The steps decide only among near equals. */
const SINK: Readonly<Record<Freshness, number>> = { fresh: 0, due: 0.01, overdue: 0.02, unconfirmed: 0.02 }
/** One step away in the area tree, or `everyone` instead of the group asked for. */
const SINK_PER_STEP = 0.02
/** What being called like the query adds at most, and being called exactly so. */
const NAME_BONUS = 0.3
/** Names less alike than this share letters by chance, as "velka" (debt) and "Pääkaupungin turvakoti" (a shelter) do. */
const LEAST_LIKENESS = 0.5
const EXACT_BONUS = 1
/** More words than this are a sentence about a need, not a name. */
const LONGEST_NAME = 6

/** Order of the documents of a directory; `today` is an ISO date. What does not hang on the query is worked out once. */
export function createOrder({ names }: Tiers, today: string): Order {
  const { documents } = names
  const sinks = Float32Array.from(documents, createSink(today))
  const namesOf = rememberNames(documents)
  const alphabetOf = createAlphabets(documents)
  const sinkOf = ({ document, distance }: Match) => (sinks[document] ?? 0) + distance * SINK_PER_STEP

  function takeFirst(entries: readonly Ordered[], count: number, locale: string): readonly Ordered[] {
    const place = alphabetOf(locale)
    return takeBest(
      entries,
      count,
      (a, b) => b.rank - a.rank || (place[a.document] ?? 0) - (place[b.document] ?? 0),
    )
  }

  function byWords(
    matched: readonly Matched[],
    count: number,
    query: Query,
    words: WordHits,
  ): readonly Ordered[] {
    const sinkOfOthers = createSinkOfOthers(documents, new Set([...query.filters.target, ...words.groups]))
    const ranked = matched.map((entry) =>
      toOrdered(entry, entry.score, entry.score - sinkOf(entry) - sinkOfOthers(entry.document)),
    )
    const first = takeFirst(ranked, Math.max(count, SECOND_STAGE), query.locale)
    const asked = words.units.flatMap(({ isFiller, tokens }) =>
      isFiller ? [] : tokens.map(({ folded }) => folded),
    )
    if (words.isIdentified || asked.length === 0 || asked.length > LONGEST_NAME) return first.slice(0, count)
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
      return { ...entry, rank: entry.rank + nameBonus(likeness[index] ?? 0, isExact) }
    })
    const sorted = takeFirst(again, again.length, query.locale)
    return [...sorted, ...first.slice(best.length)].slice(0, count)
  }

  return {
    byWords,
    byName: (matched, count, locale) => takeByName(matched, count, alphabetOf(locale)),
    all: (matches, count, { locale }) =>
      takeFirst(
        matches.map((match) => toOrdered(match, 0, -sinkOf(match))),
        count,
        locale,
      ),
  }
}

/** What being called like the query, from 0 to 1, adds to a rank. */
function nameBonus(likeness: number, isExact: boolean): number {
  return (likeness < LEAST_LIKENESS ? 0 : NAME_BONUS * likeness ** 2) + (isExact ? EXACT_BONUS : 0)
}

function takeByName(matched: readonly Matched[], count: number, place: Uint32Array): readonly Ordered[] {
  const entries = matched.map((entry) => toOrdered(entry, entry.score, entry.score))
  return takeBest(entries, count, (a, b) => (place[a.document] ?? 0) - (place[b.document] ?? 0))
}

/** Written out: there are thousands at every letter, and a spread takes its time with each. */
function toOrdered({ document, service, distance }: Match, score: number, rank: number): Ordered {
  return { document, service, distance, score, rank }
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

/** Thousands were confirmed on the same few days; each is judged once. */
function createSink(today: string): (document: Document) => number {
  const known = new Map<string, number>()
  return ({ confirmed, reviewEvery }) => {
    const key = `${confirmed} ${reviewEvery}`
    const sink = known.get(key) ?? SINK[judgeFreshness(confirmed, reviewEvery, today)]
    known.set(key, sink)
    return sink
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
