import { HIGHEST_GRADE } from '../index/postings.ts'
import type { ConceptsTier, Tiers } from '../index/searchFiles.ts'
import type { ServiceMatches } from '../matchTable.ts'
import type { Unit } from './units.ts'

/** What one unit of the query makes of every document. */
export interface UnitScores {
  /** By document number: 0 is no match, 1 the best there is. */
  readonly scores: Float32Array
  /** By document number: which match is the best; a word when below `unit.words.length`, else a concept. */
  readonly best: Uint16Array
  /** Documents with a score. */
  readonly found: readonly number[]
  readonly isFiller: boolean
  readonly isGuess: boolean
  /** Only a place, a language or a group: it tells near from far rather than right from wrong. */
  readonly isSoft: boolean
}

/** By field (name, alias, service, summary, body, theme): what a word there is worth. Set on the golden queries. */
const WORD_WORTH = [1.1, 0.95, 0.85, 0.72, 0.45]
/** By grade: even a document that is hardly about a concept is nearer than one that has no word of it. */
const CONCEPT_BASE = 0.2
const PART_WORTH = 0.7
/** What one step away in a facet costs: `everyone` for a group, the whole city for a district. */
const STEP_COST = 0.3
const LEAST_WORTH = 0.15
const FACET_WORTH: Readonly<Record<string, number>> = { language: 1, area: 0.9, target: 0.9, theme: 0.75 }

export interface Corpus {
  readonly size: number
  readonly stepsOf: (document: number) => readonly ServiceMatches[]
  /** Documents with a service of one of the themes. */
  readonly documentsOf: (themes: readonly string[]) => ReadonlySet<number>
  /** Documents with a service meant for one of the groups, not just for everyone. */
  readonly documentsFor: (groups: readonly string[]) => ReadonlySet<number>
}

/** Unit → what each document is worth to it. */
export function scoreUnit(unit: Unit, tiers: Tiers, corpus: Corpus): UnitScores {
  const scores = new Float32Array(corpus.size)
  const best = new Uint16Array(corpus.size)
  const found: number[] = []
  const concepts = new Float32Array(corpus.size)
  const put = (document: number, score: number, match: number) => {
    const before = scores[document] as number
    if (score <= before) return
    if (before === 0) found.push(document)
    scores[document] = score
    best[document] = match
  }
  const add = (document: number, score: number, match: number) => {
    const word = scores[document] as number
    const before = concepts[document] as number
    if (score <= before) return
    if (word === 0 && before === 0) found.push(document)
    concepts[document] = score
    if (word < score) best[document] = match
  }
  for (const [number, match] of unit.words.entries()) {
    const index = match.tier === 'names' ? tiers.names.words : tiers.texts?.words
    const rare = rarity(index?.frequency(match.word) ?? 0, corpus.size)
    const worth = match.quality * shareOf(unit, match.token) * rare
    index?.visit(match.word, (document, grade) => {
      put(document, worth * (WORD_WORTH[grade >> 1] ?? 0) * (grade % 2 === 1 ? PART_WORTH : 1), number)
    })
  }
  for (const [index, match] of unit.concepts.entries()) {
    const worth = match.quality * shareOfSpan(unit, match)
    const number = unit.words.length + index
    const { documents, values, telling } = tiers.concepts
      ? worthsOf(tiers.concepts, corpus, match.concept)
      : NO_WORTHS
    const rare = worth * rarity(telling, corpus.size)
    for (const [at, document] of documents.entries()) add(document, rare * (values[at] as number), number)
  }
  for (const document of found)
    scores[document] = together(scores[document] as number, concepts[document] as number)
  return { scores, best, found, isFiller: unit.isFiller, isGuess: unit.isGuess, isSoft: isSoft(unit, tiers) }
}

/** A record that has the very word and is about what it means is surer than one that is only about it. */
function together(word: number, concept: number): number {
  return Math.max(word, concept) + BOTH * Math.min(word, concept)
}

const BOTH = 0.1

/** One word of a phrase is worth less than the phrase: the fewer letters of it, the less. */
function shareOf({ tokens }: Unit, token: number): number {
  if (tokens.length === 1 || token < 0) return 1
  const length = tokens[token]?.folded.length ?? 0
  return 0.75 * (length / tokens.reduce((sum, { folded }) => sum + folded.length, 0))
}

function shareOfSpan({ tokens }: Unit, { from, to }: { readonly from: number; readonly to: number }): number {
  return to - from >= tokens.length ? 1 : 0.6
}

/** What all documents are tells them apart as little as a word that all have. */
function rarity(documents: number, size: number): number {
  return COMMON + (1 - COMMON) * (Math.log((1 + size) / (1 + documents)) / Math.log(1 + size))
}

const COMMON = 0.8

/** Documents of a concept, and beside each what the concept is worth there, 0 to 1. */
interface Worths {
  readonly documents: readonly number[]
  readonly values: readonly number[]
  /** Documents that do not only share a theme. */
  readonly telling: number
}

const NO_WORTHS: Worths = { documents: [], values: [], telling: 0 }
const KEPT_AT_MOST = 300
const kept = new WeakMap<ConceptsTier, Map<number, Worths>>()

/** Whoever types asks for the same concept at every letter. */
function worthsOf(concepts: ConceptsTier, corpus: Corpus, concept: number): Worths {
  const known = kept.get(concepts) ?? new Map<number, Worths>()
  kept.set(concepts, known)
  const before = known.get(concept)
  if (before) return before
  const [facet, option] = concepts.concepts[concept]?.id.split('/') ?? []
  const found =
    option === undefined
      ? worthsByMention(concepts, corpus, concept)
      : worthsByFacet(facet as keyof ServiceMatches, option, corpus)
  if (known.size >= KEPT_AT_MOST) known.clear()
  known.set(concept, found)
  return found
}

function worthsByMention(index: ConceptsTier, corpus: Corpus, concept: number): Worths {
  const documents: number[] = []
  const values: number[] = []
  index.visit(concept, (document, grade) => {
    documents.push(document)
    values.push(worthOfGrade(grade))
  })
  const mentioned = documents.length
  const about = new Set(documents)
  const { themes = [], targetGroups = [], isModifier = false } = index.concepts[concept] ?? {}
  for (const document of isModifier ? corpus.documentsFor(targetGroups) : corpus.documentsOf(themes)) {
    if (about.has(document)) continue
    documents.push(document)
    values.push(isModifier ? GROUP_WORTH : worthOfNear(document, targetGroups, corpus))
  }
  return { documents, values, telling: isModifier ? documents.length : mentioned }
}

function worthsByFacet(facet: keyof ServiceMatches, option: string, corpus: Corpus): Worths {
  const worth = FACET_WORTH[facet] ?? 0
  const documents: number[] = []
  const values: number[] = []
  for (let document = 0; document < corpus.size; document++) {
    let steps = Number.POSITIVE_INFINITY
    for (const service of corpus.stepsOf(document)) {
      steps = Math.min(steps, service[facet].get(option) ?? Number.POSITIVE_INFINITY)
    }
    if (steps === Number.POSITIVE_INFINITY) continue
    documents.push(document)
    values.push(worth * Math.max(LEAST_WORTH, 1 - steps * STEP_COST))
  }
  return { documents, values, telling: documents.length }
}

/** What is only guessed at does not make a modifier telling. */
const SURE = 0.8

/**
 * A document that only shares a theme with a concept is hardly worth anything, but better than nothing: most if it is
 * there for the concept's people, least if only for others.
 */
function worthOfNear(document: number, groups: readonly string[], corpus: Corpus): number {
  if (groups.length === 0) return THEME_WORTH
  let steps = OTHERS
  for (const { target } of corpus.stepsOf(document)) {
    for (const id of groups) steps = Math.min(steps, target.get(id) ?? OTHERS)
  }
  return THEME_WORTH * (1 - GROUP_COST * steps)
}

/** Steps to a group that is not served; `everyone` is one step away. */
const OTHERS = 3
const GROUP_COST = 0.2
const THEME_WORTH = 0.08
/** Who is there for the people of a modifier (`boys`) without saying so. */
const GROUP_WORTH = 0.15

function worthOfGrade(grade: number): number {
  return CONCEPT_BASE + (1 - CONCEPT_BASE) * (grade / HIGHEST_GRADE)
}

function isSoft({ concepts }: Unit, { concepts: index }: Tiers): boolean {
  return (
    concepts.length > 0 &&
    concepts
      .filter(({ quality }) => quality >= SURE)
      .every(({ concept }) => index?.concepts[concept]?.isModifier === true)
  )
}
