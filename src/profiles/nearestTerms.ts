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
  const ranked = terms.map(({ id, ...rest }) => ({ id, rank: rankOf(typed, namesOf({ id, ...rest })) }))
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
  const same = terms.filter((term) =>
    [term.id, ...Object.values(term.label)].some((name) => fold(name) === typed),
  )
  return same.length === 1 ? same[0]?.id : undefined
}

/** Suggestions as the end of a message: ` → young-people, students?`; empty when there are none. */
export function toHint(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` → ${suggestions.join(', ')}?`
}

/** Everything a term is called. */
function namesOf(term: Term): readonly string[] {
  const { self, tag, hsds, ptv } = term as Partial<Language>
  const codes = typeof ptv === 'string' ? [ptv] : ((ptv as readonly string[] | undefined) ?? [])
  return [term.id, ...Object.values(term.label), self, tag, hsds, ...codes].filter(
    (name) => name !== undefined,
  )
}

/** 0 the very name, 1 a whole word of it, then 1 more than the slips in the name or in a word; infinity is far off. */
function rankOf(typed: string, names: readonly string[]): number {
  const folded = names.map(fold)
  if (folded.includes(typed)) return 0
  const words = folded.flatMap((name) => name.split(' ')).filter((word) => word.length > 2)
  if (words.includes(typed)) return 1
  const slips = [...folded, ...words].map((name) => slipsBetween(typed, name))
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
