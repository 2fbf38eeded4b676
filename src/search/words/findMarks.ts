import { fold } from './fold.ts'
import { TEXT_STEMS } from './stem.ts'
import { tokenize } from './tokens.ts'

/** Where a word begins and ends in a text, the end exclusive. */
export type Mark = readonly [start: number, end: number]

/** Words of fewer letters begin too many others. */
const SHORTEST_START = 4

/** The places of a text where one of `words` stands, in any of its forms. */
export function findMarks(text: string, words: readonly string[]): readonly Mark[] {
  const wanted = words.map(fold)
  return tokenize(text)
    .filter(({ folded }) => wanted.some((word) => isMeant(folded, word)))
    .map(({ start, end }) => [start, end])
}

function isMeant(word: string, wanted: string): boolean {
  if (word === wanted || TEXT_STEMS.shareStem(word, wanted)) return true
  return wanted.length >= SHORTEST_START && (word.startsWith(wanted) || word.endsWith(wanted))
}
