import { analyseWords } from './analyseWords.ts'
import { writeLemmaTable } from './writeLemmaTable.ts'

/** Word forms → text of a table of those that Voikko knows; `undefined` without Voikko. `python` knows libvoikko. */
export function createLemmaTable(words: readonly string[], python?: string): string | undefined {
  const analyses = analyseWords(words, python)
  if (!analyses) return undefined
  const rows = words.flatMap((word, index) => {
    const row = analyses[index]
    return row ? [[word, row] as const] : []
  })
  return writeLemmaTable(new Map(rows))
}
