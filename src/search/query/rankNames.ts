import Fuse, { type IFuseOptions } from 'fuse.js/basic'

/** What a document is called, folded. */
export interface Named {
  readonly names: readonly string[]
  readonly keywords: readonly string[]
}

/** Longer queries are needs, not names; Fuse slows down with every character. */
const LONGEST_QUERY = 80
const SHORTEST_QUERY = 3
/** Names farther than this are other names. */
const THRESHOLD = 0.45

/** Keywords are compared by whole words only: they are many, and Fuse takes its time with each. */
const OPTIONS: IFuseOptions<Named> = {
  keys: [{ name: 'names', getFn: ({ names }) => [...names] }],
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
}

/** How alike a query and the names of a few documents are, all folded: 0 to 1 for each, in their order. */
export function rankNames(asked: string, candidates: readonly Named[]): readonly number[] {
  const likeness = candidates.map(({ names, keywords }) =>
    Math.max(0, ...[...names, ...keywords].map((name) => wholeWords(asked, name))),
  )
  if (asked.length < SHORTEST_QUERY || asked.length > LONGEST_QUERY) return likeness
  for (const { item, refIndex, score = 1 } of new Fuse(candidates, OPTIONS).search(asked)) {
    likeness[refIndex] = Math.max(likeness[refIndex] ?? 0, (1 - score) * coverage(asked, item.names))
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
