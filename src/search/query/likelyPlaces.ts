import { lowerBound } from '../index/wordIndex.ts'

/**
 * Places in a sorted list of the words that a word may be a misspelling of: those that begin with its first letter, or
 * with its second, where the first was left out or the two changed places.
 */
export function* likelyPlaces(sorted: readonly string[], word: string): Generator<number> {
  for (const letter of new Set([...word].slice(0, 2)).values()) {
    for (let at = lowerBound(sorted, letter); sorted[at]?.startsWith(letter); at++) yield at
  }
}
