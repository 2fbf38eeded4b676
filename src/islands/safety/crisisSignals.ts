import type { Concept } from '#domain/concept.ts'
import { sensitiveTerms } from '#domain/isSensitive.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { optionConceptId, type Query } from '#search/query.ts'

/** What in a search says that somebody may be in danger: concepts of its words, and options it is narrowed by. */
export interface CrisisSignals {
  readonly concepts: readonly string[]
  readonly theme: readonly string[]
  readonly target: readonly string[]
}

/** Concepts that the thesaurus marks, and the sensitive themes and target groups, chosen or put in words. */
export function toCrisisSignals(concepts: readonly Concept[], vocabulary: Vocabulary): CrisisSignals {
  const [theme, target] = [sensitiveTerms(vocabulary, 'theme'), sensitiveTerms(vocabulary, 'target')]
  return {
    concepts: [
      ...concepts.filter(({ crisis }) => crisis).map(({ id }) => id),
      ...theme.map((id) => optionConceptId('theme', id)),
      ...target.map((id) => optionConceptId('target', id)),
    ],
    theme,
    target,
  }
}

/** Does a search, with the concepts its words mean, call for the crisis numbers? */
export function speaksOfDanger(
  signals: CrisisSignals,
  { filters }: Pick<Query, 'filters'>,
  concepts: readonly string[],
): boolean {
  return (
    concepts.some((id) => signals.concepts.includes(id)) ||
    filters.theme.some((id) => signals.theme.includes(id)) ||
    filters.target.some((id) => signals.target.includes(id))
  )
}
