import { type Freshness, judgeFreshness } from '#domain/freshness.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Facets, Match } from '../facets.ts'
import type { Query } from '../query.ts'
import { wordsOf } from '../words/tokens.ts'
import type { Tiers } from './lookUp.ts'
import { rankNames } from './rankNames.ts'
import type { WordHits } from './wordHits.ts'

export type Matched = Omit<Ordered, 'rank'>

/** A document with the service that fits, how far it is from the filters, and what the words make of it (1 best). */
export interface Ordered extends Match {
  readonly document: number
  readonly score: number
  /** What they are ordered by: the score with all that is added and taken. */
  readonly rank: number
}

export interface OrderContext {
  readonly tiers: Tiers
  readonly facets: Facets
  readonly today: string
  /** Names and keywords of each document. */
  readonly names: readonly (readonly string[])[]
}

/** So many are compared by name in the second stage; the right one is hardly ever below. */
const SECOND_STAGE = 60
/** Stale records sink, never vanish. The steps decide only among near equals. */
const SINK: Readonly<Record<Freshness, number>> = { fresh: 0, due: 0.01, overdue: 0.02, unconfirmed: 0.02 }
/** One step away in the area tree, or `everyone` instead of the group asked for. */
const SINK_PER_STEP = 0.02
/** What being called like the query adds at most, and being called exactly so. */
const NAME_BONUS = 0.3
const EXACT_BONUS = 0.3

/** Best first: words, nearness, freshness, then the likeness of names among the best. Equals by name. */
export function orderByWords(
  matched: readonly Matched[],
  query: Query,
  words: WordHits,
  context: OrderContext,
): readonly Ordered[] {
  const compare = createComparison(query.locale, context)
  const first = matched
    .map((entry) => ({ ...entry, rank: entry.score - sinkOf(entry, context) }))
    .sort((a, b) => b.rank - a.rank || a.document - b.document)
  if (words.isIdentified) return first
  const best = first.slice(0, SECOND_STAGE)
  const likeness = rankNames(
    query.text,
    best.map(({ document }) => ({ names: context.names[document] ?? [] })),
  )
  const asked = wordsOf(query.text).join(' ')
  const again = best.map((entry, index) => {
    const isExact = (context.names[entry.document] ?? []).some((name) => wordsOf(name).join(' ') === asked)
    const bonus = NAME_BONUS * (likeness[index] ?? 0) ** 2 + (isExact ? EXACT_BONUS : 0)
    return { ...entry, rank: entry.rank + bonus }
  })
  return [...again.sort((a, b) => b.rank - a.rank || compare(a, b)), ...first.slice(SECOND_STAGE)]
}

/** Without words: nearest first, then the freshest, then by name. */
export function orderAll(
  matched: readonly Matched[],
  query: Query,
  context: OrderContext,
): readonly Ordered[] {
  const compare = createComparison(query.locale, context)
  return matched
    .map((entry) => ({ ...entry, rank: -sinkOf(entry, context) }))
    .sort((a, b) => b.rank - a.rank || compare(a, b))
}

function sinkOf({ document, distance }: Matched, { tiers, today }: OrderContext): number {
  const known = tiers.names.documents[document]
  if (!known) return 0
  return SINK[judgeFreshness(known.confirmed, known.reviewEvery, today)] + distance * SINK_PER_STEP
}

function createComparison(locale: string, { tiers }: OrderContext): (a: Ordered, b: Ordered) => number {
  const collator = new Intl.Collator(locale)
  const nameOf = ({ document }: Ordered) => {
    const known = tiers.names.documents[document]
    return known ? (pickText(known.name, locale, known.textLanguage)?.text ?? '') : ''
  }
  return (a, b) => collator.compare(nameOf(a), nameOf(b))
}
