import type { Content } from '#profiles/readContent.ts'
import { collectFinnishWords } from '#search/words/collectFinnishWords.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'

export interface GuessedWords {
  readonly words: number
  /** How many of them the table of word forms lacks, so that the search goes by rules. */
  readonly guessed: number
}

/** Counts the Finnish words of the content, and those that its table lacks. Throws when the table is broken. */
export function countGuessed({ organisations, vocabulary, concepts, lemmas }: Content): GuessedWords {
  const table = parseLemmaTable(lemmas)
  const words = collectFinnishWords(organisations, vocabulary, concepts)
  return { words: words.length, guessed: words.filter((word) => !table.get(word)).length }
}
