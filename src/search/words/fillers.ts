import { fold } from './fold.ts'

/** A word folded, and as it was written in lower case. */
export interface WrittenWord {
  readonly folded: string
  readonly written: string
}

/**
 * Words that only carry a question → is a word one of them? Written with its marks it must be that very word: `vän` is
 * no `van`. Without marks it may be one whose marks were left out.
 */
export function createIsFiller(words: readonly string[]): (word: WrittenWord) => boolean {
  const written = new Set(words)
  const bare = new Set(words.map(fold))
  return (word) => written.has(word.written) || (word.written === word.folded && bare.has(word.folded))
}
