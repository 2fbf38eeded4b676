import { type Facet, termsOf } from './facet.ts'
import type { Organisation } from './organisation.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Must whoever reads about this be able to leave at once? True for an organisation whose profile says so, or says
 * nothing and names a sensitive theme or target group, in a service of its own too.
 */
export function isSensitive(
  { sensitive, services, ...whole }: Pick<Organisation, 'sensitive' | 'services' | 'themes' | 'targetGroups'>,
  vocabulary: Vocabulary,
): boolean {
  if (sensitive !== undefined) return sensitive
  return [whole, ...services].some(
    ({ themes, targetGroups }) =>
      themes.some((id) => isSensitiveTerm(vocabulary, 'theme', id)) ||
      targetGroups.some((id) => isSensitiveTerm(vocabulary, 'target', id)),
  )
}

/** The same of one option of a facet, whose page lists organisations. */
export function isSensitiveTerm(vocabulary: Vocabulary, facet: Facet, id: string): boolean {
  return termsOf(vocabulary, facet).some((term) => term.id === id && term.sensitive === true)
}

/** Ids of the sensitive options of a facet. */
export function sensitiveTerms(vocabulary: Vocabulary, facet: Facet): readonly string[] {
  return termsOf(vocabulary, facet).flatMap(({ id, sensitive }) => (sensitive ? [id] : []))
}
