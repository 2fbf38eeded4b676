import { distance } from 'fastest-levenshtein'
import type { Term } from '#domain/facet.ts'
import { foldWord } from '#domain/foldWord.ts'
import type { Language } from '#domain/vocabulary.ts'

/** More than this many suggestions are a list to read, not a hint. */
const MOST = 3

/** Distances beyond this are other words, not slips of the hand. */
const FARTHEST = 2

/**
 * Terms a person most likely meant by a word, best first, at most three: by id, label in any language, a language's
 * own name, BCP 47 tag or code of another system, whatever the capitals and marks; then by one word of a label; then
 * by edit distance.
 */
export function nearestTerms(word: string, terms: readonly Term[]): readonly string[] {
  const typed = fold(word)
  if (typed === '') return []
  const ranked = foldTerms(terms).map((term) => ({ id: term.id, rank: rankOf(typed, term) }))
  const best = Math.min(...ranked.map(({ rank }) => rank))
  if (best === Number.POSITIVE_INFINITY) return []
  return ranked
    .filter(({ rank }) => rank === best)
    .map(({ id }) => id)
    .slice(0, MOST)
}

/** The one term a word can only mean, whatever its capitals and marks: `Leppävaara` → `leppavaara`. */
export function sameTerm(word: string, terms: readonly Term[]): string | undefined {
  const typed = fold(word)
  const same = foldTerms(terms).filter(({ labels }) => labels.includes(typed))
  return same.length === 1 ? same[0]?.id : undefined
}

/** Suggestions as the end of a message: ` → young-people, students?`; empty when there are none. */
export function toHint(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` → ${suggestions.join(', ')}?`
}

/** A term in folded letters. */
interface FoldedTerm {
  readonly id: string
  /** The id and the labels. */
  readonly labels: readonly string[]
  /** Everything the term is called. */
  readonly names: readonly string[]
  /** The words of its names, but the shortest. */
  readonly words: readonly string[]
}

/** Every word that no list has is held against the same few lists. */
const kept = new WeakMap<readonly Term[], readonly FoldedTerm[]>()

function foldTerms(terms: readonly Term[]): readonly FoldedTerm[] {
  const folded = kept.get(terms) ?? terms.map(foldTerm)
  kept.set(terms, folded)
  return folded
}

function foldTerm(term: Term): FoldedTerm {
  const { self, tag, hsds, ptv } = term as Partial<Language>
  const codes = typeof ptv === 'string' ? [ptv] : ((ptv as readonly string[] | undefined) ?? [])
  const labels = [term.id, ...Object.values(term.label)].map(fold)
  const others = [self, tag, hsds, ...codes].filter((name) => name !== undefined).map(fold)
  const names = [...labels, ...others]
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 2)
  return { id: term.id, labels, names, words }
}

/** 0 the very name, 1 a whole word of it, then 1 more than the slips in the name or in a word; infinity is far off. */
function rankOf(typed: string, { names, words }: FoldedTerm): number {
  if (names.includes(typed)) return 0
  if (words.includes(typed)) return 1
  const slips = [...names, ...words].map((name) => slipsBetween(typed, name))
  return 1 + Math.min(...slips)
}

/** A word of a compound or a beginning (`opiskelija` of `opiskelijat`) counts as two slips. */
function slipsBetween(typed: string, name: string): number {
  const allowed = Math.min(FARTHEST, Math.floor(typed.length / 3))
  if (Math.abs(typed.length - name.length) <= allowed) {
    const slips = distance(typed, name)
    if (slips <= allowed) return slips
  }
  const isBeginning =
    typed.length > 3 && (name.startsWith(typed) || (name.length > 3 && typed.startsWith(name)))
  return isBeginning ? FARTHEST + 1 : Number.POSITIVE_INFINITY
}

function fold(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
