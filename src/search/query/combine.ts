import type { UnitScores } from './scoreUnit.ts'

/** A document with what the whole query makes of it: 1 is the best there is. */
export interface Candidate {
  readonly document: number
  readonly score: number
}

export interface Combined {
  readonly candidates: readonly Candidate[]
  /** Share of each unit in the whole, in their order. */
  readonly weights: readonly number[]
}

/** What a filler ("where", "help") may still add, and a place or a group. */
const FILLER_WEIGHT = 0.08
const SOFT_WEIGHT = 0.5
/** Beside words that are known, a guess at one that is not says little. */
const GUESS_WEIGHT = 0.4
/** A document has a word when it has it this well beside the document that has it best: in passing is not enough. */
const HAS = 0.6
/** What is left of the score of a document with hardly any of the words. */
const UNCOVERED = 0.4
/** So many documents that have all words are enough; fewer are followed by those that have most. */
const ENOUGH = 3
/** A document with this share of what the best one has may stand beside it. */
const SOFTENED = 0.6

/**
 * Units → the documents that have them all; where those are few, those that have most as well, with lower scores. Rare
 * words weigh more, as in Robertson's BM25. Fillers, places and groups order the documents but exclude none.
 */
export function combine(units: readonly UnitScores[], size: number): Combined {
  const known = units.filter(({ found }) => found.length > 0)
  const telling = known.filter(({ isFiller, isSoft, isGuess }) => !isFiller && !isSoft && !isGuess)
  const asked = units.filter(({ isFiller }) => !isFiller)
  if (isMostlyUnknown(asked)) return { candidates: [], weights: units.map(() => 0) }
  const needed = telling.length > 0 ? known.filter(({ isFiller }) => !isFiller) : known
  const weights = new Map(known.map((unit) => [unit, weightOf(unit, telling.length > 0, size)]))
  const total = sum([...weights.values()])
  const neededTotal = sum(needed.map((unit) => weights.get(unit) ?? 0))
  const bests = new Map(needed.map((unit) => [unit, bestOf(unit)]))
  const mustHave = telling.length > 0 ? telling : needed
  const parts = [...weights].map(([unit, weight]) => ({ scores: unit.scores, weight, best: bests.get(unit) }))
  const candidates: (Candidate & { readonly covered: number; readonly hasAll: boolean })[] = []
  for (const document of foundBy(needed, size)) {
    let score = 0
    let covered = 0
    for (const { scores, weight, best } of parts) {
      const value = scores[document] as number
      score += weight * value
      if (best !== undefined) covered += weight * Math.min(1, value / (best * HAS))
    }
    covered /= neededTotal
    const hasAll = mustHave.every(({ scores }) => (scores[document] as number) > 0)
    const share = UNCOVERED + (1 - UNCOVERED) * covered
    candidates.push({ document, score: (score / total) * share, covered, hasAll })
  }
  const most = candidates.reduce((best, { covered }) => Math.max(best, covered), 0)
  const isEnough = candidates.filter(({ hasAll }) => hasAll).length >= ENOUGH
  const kept = candidates.filter(({ hasAll, covered }) => hasAll || (!isEnough && covered >= most * SOFTENED))
  return { candidates: kept, weights: units.map((unit) => (weights.get(unit) ?? 0) / total) }
}

/** Documents that any of the units finds, each once. */
function foundBy(units: readonly UnitScores[], size: number): readonly number[] {
  const isSeen = new Uint8Array(size)
  const found: number[] = []
  for (const unit of units) {
    for (const document of unit.found) {
      if (isSeen[document] === 1) continue
      isSeen[document] = 1
      found.push(document)
    }
  }
  return found
}

/** A guess at one word of three that nobody knows is no answer to them. */
function isMostlyUnknown(asked: readonly UnitScores[]): boolean {
  const guessed = asked.filter(({ isGuess, found }) => isGuess && found.length > 0)
  const known = asked.filter(({ isGuess, found }) => !isGuess && found.length > 0)
  return known.length === 0 && guessed.length * 2 < asked.length
}

/** Documents that have a unit well: a place that everybody serves is still rare as a name. */
function countStrong(unit: UnitScores): number {
  const strong = bestOf(unit) * STRONG
  return unit.found.reduce(
    (count, document) => count + ((unit.scores[document] as number) >= strong ? 1 : 0),
    0,
  )
}

const STRONG = 0.6

function bestOf({ scores, found }: UnitScores): number {
  return found.reduce((best, document) => Math.max(best, scores[document] as number), 0)
}

/** Rare units weigh more, between 0.25 for one that half of all documents have and 1 for one that a single one has. */
function weightOf(unit: UnitScores, hasTelling: boolean, size: number): number {
  const rarity = Math.log((1 + size) / (1 + countStrong(unit))) / Math.log(1 + size)
  const weight = 0.25 + 0.75 * Math.max(0, rarity)
  if (!hasTelling) return weight
  if (unit.isFiller) return weight * FILLER_WEIGHT
  if (unit.isGuess) return weight * GUESS_WEIGHT
  return unit.isSoft ? weight * SOFT_WEIGHT : weight
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
