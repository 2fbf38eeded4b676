/** Words `from` up to, not including, `to` of a query mean a concept; quality is 0 to 1. */
export interface ConceptMatch {
  readonly from: number
  readonly to: number
  readonly concept: number
  readonly quality: number
}

/** One word of a query as concepts see it: folded, in the base forms that the index knows, and in those it may have. */
export interface AskedWord {
  readonly folded: string
  readonly lemmas: readonly string[]
  /** By rule, so most are no words at all. */
  readonly bases: readonly string[]
}
