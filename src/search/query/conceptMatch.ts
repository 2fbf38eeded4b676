/** Words `from` up to, not including, `to` of a query mean a concept; quality is 0 to 1. */
export interface ConceptMatch {
  readonly from: number
  readonly to: number
  readonly concept: number
  readonly quality: number
}

/** One word of a query as concepts see it: folded, and in the base forms that the index knows. */
export interface AskedWord {
  readonly folded: string
  readonly lemmas: readonly string[]
}
