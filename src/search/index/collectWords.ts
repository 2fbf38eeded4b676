import type { Analyse, Analysis } from './analyse.ts'
import { gradeOfWord, type Posting } from './postings.ts'
import type { IndexedWord } from './wordIndex.ts'

/** A piece of text of one document. `lang` is a language id, or empty where nobody says. */
export interface FieldText {
  readonly field: number
  readonly text: string
  readonly lang: string
}

interface Collected {
  written: string
  readonly postings: Posting[]
  readonly lemmas: Set<string>
}

/** Texts of each document, in the documents' order → every word with where it stands. */
export function collectWords(
  documents: readonly (readonly FieldText[])[],
  analyse: Analyse,
): ReadonlyMap<string, IndexedWord> {
  const words = new Map<string, Collected>()
  for (const [document, texts] of documents.entries()) {
    for (const { field, text, lang } of texts) {
      for (const analysis of analyse(text, lang)) collectOne(words, analysis, document, field)
    }
  }
  return new Map([...words].map(([word, entry]) => [word, { ...entry, lemmas: [...entry.lemmas] }]))
}

function collectOne(
  words: Map<string, Collected>,
  analysis: Analysis,
  document: number,
  field: number,
): void {
  for (const { folded, written } of analysis.lemmas) {
    post(take(words, folded, written), { document, grade: gradeOfWord(field, false) })
    if (folded !== analysis.form) take(words, analysis.form, analysis.formWritten).lemmas.add(folded)
  }
  for (const { folded, written } of analysis.parts) {
    post(take(words, folded, written), { document, grade: gradeOfWord(field, true) })
  }
}

function take(words: Map<string, Collected>, folded: string, written: string): Collected {
  let entry = words.get(folded)
  if (!entry) {
    entry = { written, postings: [], lemmas: new Set() }
    words.set(folded, entry)
  }
  return entry
}

/** Documents come in order, so only the last posting can be of the same one. */
function post({ postings }: Collected, posting: Posting): void {
  const last = postings.at(-1)
  if (last?.document !== posting.document) postings.push(posting)
  else if (isBetter(posting.grade, last.grade)) postings[postings.length - 1] = posting
}

/** A whole word beats a part, then the field decides. */
function isBetter(a: number, b: number): boolean {
  return a % 2 !== b % 2 ? a % 2 === 0 : a < b
}
