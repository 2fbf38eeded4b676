import Fuse, { type IFuseOptions } from 'fuse.js'
import { wordsOf } from '../words/tokens.ts'

/** The names a document goes by. */
export interface Named {
  readonly names: readonly string[]
}

/** Longer queries are needs, not names; Fuse slows down with every character. */
const LONGEST_QUERY = 80
/** Names farther than this are other names. */
const THRESHOLD = 0.45

const OPTIONS: IFuseOptions<{ readonly folded: readonly string[] }> = {
  keys: [{ name: 'folded', getFn: ({ folded }) => [...folded] }],
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
}

/** How alike a query and the names of a few documents are: 0 to 1 for each, in their order. The second stage. */
export function rankNames(text: string, candidates: readonly Named[]): readonly number[] {
  const asked = wordsOf(text).join(' ').slice(0, LONGEST_QUERY)
  const entries = candidates.map(({ names }) => ({ folded: names.map((name) => wordsOf(name).join(' ')) }))
  const likeness = entries.map(({ folded }) => Math.max(0, ...folded.map((name) => wholeWords(asked, name))))
  if (asked.length < 3) return likeness
  for (const { refIndex, score = 1 } of new Fuse(entries, OPTIONS).search(asked)) {
    likeness[refIndex] = Math.max(
      likeness[refIndex] ?? 0,
      (1 - score) * coverage(asked, entries[refIndex]?.folded ?? []),
    )
  }
  return likeness
}

/** Share of words that two texts have in common (Dice 1945). */
function wholeWords(asked: string, name: string): number {
  const a = asked.split(' ')
  const b = name.split(' ')
  const common = a.filter((word) => b.includes(word)).length
  return (2 * common) / (a.length + b.length)
}

/** Fuse finds a short query in any long name; what the query leaves of the name counts too. */
function coverage(asked: string, names: readonly string[]): number {
  const shares = names.map(
    (name) => Math.min(asked.length, name.length) / Math.max(asked.length, name.length, 1),
  )
  return Math.sqrt(Math.max(0, ...shares))
}
