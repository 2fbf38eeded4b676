import { foldWord } from '#domain/foldWord.ts'
import type { Option } from './searchProps.ts'

/** With more options than this a person would rather type than scroll. */
const MANY = 12

/** What a facet is asked to show. */
export interface Choice {
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  /** How many organisations each option leads to, once that is known. */
  readonly counts: Readonly<Record<string, number>> | undefined
  /** What was typed to find an option by. */
  readonly needle: string
}

/**
 * The options that lead somewhere or are chosen and have the needle in their label, and whether there is a box to type
 * one in: for as long as there is a needle, or it could not be taken back when another filter leaves few options.
 */
export function shownOptions({ options, chosen, counts, needle }: Choice): {
  readonly shown: readonly Option[]
  readonly isSearchable: boolean
} {
  const useful = options.filter(({ id }) => !counts || (counts[id] ?? 0) > 0 || chosen.includes(id))
  const wanted = foldWord(needle.trim())
  return {
    shown: useful.filter(({ label }) => foldWord(label).includes(wanted)),
    isSearchable: useful.length > MANY || needle !== '',
  }
}
