import type { SearchDocument } from '#search/document.ts'
import type { Answer } from '#search/query.ts'

/** An answer cut to what is shown, with the cards for it. */
export interface ShownAnswer extends Answer {
  readonly cards: readonly SearchDocument[]
}
