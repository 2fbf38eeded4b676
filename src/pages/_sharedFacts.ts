import { isSensitive } from '#domain/isSensitive.ts'
import { createFindSimilar, type FindSimilar } from '#domain/similarOrganisations.ts'
import { listHolidays } from '#search/index/listHolidays.ts'
import type { Catalogue } from '../catalogue.ts'

/** What every organisation page needs and a build works out once. */
export interface SharedFacts {
  /** ISO dates of public holidays. */
  readonly holidays: readonly string[]
  /** Never leads to or from a page that somebody may have to hide. */
  readonly findSimilar: FindSimilar
}

const made = new WeakMap<Catalogue, SharedFacts>()

export function sharedFactsOf(catalogue: Catalogue): SharedFacts {
  const known = made.get(catalogue)
  if (known) return known
  const facts = createFacts(catalogue)
  made.set(catalogue, facts)
  return facts
}

function createFacts({ organisations, vocabulary, city, today }: Catalogue): SharedFacts {
  const isHidden = (organisation: Catalogue['organisations'][number]) => isSensitive(organisation, vocabulary)
  const offered = organisations.filter(
    (organisation) => organisation.status === 'active' && !isHidden(organisation),
  )
  const find = createFindSimilar(offered, today)
  return {
    holidays: listHolidays(city.country, today),
    findSimilar: (organisation) => (isHidden(organisation) ? [] : find(organisation)),
  }
}
