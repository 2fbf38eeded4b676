import { type Token, tokenize } from '../words/tokens.ts'

/** What a person typed, taken apart. */
export interface ParsedText {
  readonly words: readonly Token[]
  /** Words in quotation marks, which must stand in a record exactly so. */
  readonly quoted: readonly (readonly string[])[]
  /** The last word may not be finished: no space or mark follows it. */
  readonly isTyping: boolean
}

/** A pasted page is cut here: the first words say what is wanted, and every further one costs time. */
const LONGEST_TEXT = 300
const MOST_WORDS = 14
/** Quotation marks of the site's languages, in pairs that may be mixed. */
const QUOTED = /["“”„«»‟](?<inside>[^"“”„«»‟]+)["“”„«»‟]/gu

/** Text → words. Never throws, whatever is pasted. */
export function parseText(text: string): ParsedText {
  const cut = text.slice(0, LONGEST_TEXT)
  const words = tokenize(cut).slice(0, MOST_WORDS)
  const quoted = [...cut.matchAll(QUOTED)]
    .map((match) => tokenize(match.groups?.inside ?? '').map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0)
  return { words, quoted, isTyping: words.at(-1)?.end === cut.length }
}
