import type { UnitScores } from './scoreUnit.ts'
import type { Unit } from './units.ts'

/** The documents that the words of a query find, in no order yet, and why. */
export interface WordHits {
  readonly candidates: readonly { readonly document: number; readonly score: number }[]
  readonly units: readonly Unit[]
  readonly scores: readonly UnitScores[]
  /** Share of each unit in the whole score. */
  readonly weights: readonly number[]
  /** Target groups that the words speak of. */
  readonly groups: readonly string[]
  /** What was typed. */
  readonly text: string
  /** They were found by a number or an address, not by words. */
  readonly isIdentified: boolean
}
