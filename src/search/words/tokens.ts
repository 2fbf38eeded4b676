import { fold } from './fold.ts'

/** A word of a text: folded for comparing, as written in lower case for the lemma table, and where it stands. */
export interface Token {
  readonly folded: string
  readonly written: string
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
}

/**
 * A Chinese or Japanese character is a word of its own, as their texts put no spaces; phrases of the thesaurus put them
 * together again. Everywhere else a word is a run of letters, marks and digits, with apostrophes inside.
 */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u200c\u200d]|(?<=\p{L})['’ʼ](?=\p{L}))+/gu

/** Text → its words in order. Punctuation, emoji and lone surrogates are no words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0])
    if (folded === '') continue
    const written = match[0].normalize('NFC').toLowerCase()
    tokens.push({ folded, written, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded)
}
