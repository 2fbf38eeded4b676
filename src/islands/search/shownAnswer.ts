import type { Passage } from '#domain/localisedText.ts'
import type { Trust } from '#domain/translated.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Answer } from '#search/query.ts'
import type { Mark } from '#search/words/findMarks.ts'

/** A text in the reader's language or the nearest to it, with the places of the words that were looked for. */
export interface Marked extends Passage {
  readonly marks: readonly Mark[]
  /** How far it can be trusted, where it is a translation. */
  readonly trust?: Trust | undefined
}

/** A document as its card says it. */
export interface Card extends Omit<SearchDocument, 'name' | 'summary'> {
  readonly name: Marked | undefined
  readonly summary: Marked | undefined
}

/** An answer cut to what is shown, with the cards for it. */
export interface ShownAnswer extends Answer {
  readonly cards: readonly Card[]
}
