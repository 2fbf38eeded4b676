import { isSensitive } from '#domain/isSensitive.ts'
import type { Organisation } from '#domain/organisation.ts'
import { createFindSimilar, type FindSimilar } from '#domain/similarOrganisations.ts'
import { type BrowseEntry, listBrowseEntries } from '#search/browse.ts'
import { type BrowsePage, listBrowsePages } from '#search/browsePages.ts'
import { type Combination, listCombinations } from '#search/combinations.ts'
import { toSearchData } from '#search/document.ts'
import { listHolidays } from '#search/index/listHolidays.ts'
import type { Catalogue } from '../catalogue.ts'

/** What many pages need and a build works out once. */
export interface SharedFacts {
  /** ISO dates of public holidays. */
  readonly holidays: readonly string[]
  /** Never leads to or from a page that somebody may have to hide. */
  readonly findSimilar: FindSimilar
  readonly bySlug: ReadonlyMap<string, Organisation>
  readonly browseEntries: readonly BrowseEntry[]
  readonly browsePages: readonly BrowsePage[]
  readonly combinations: readonly Combination[]
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
  const isHidden = (organisation: Organisation) => isSensitive(organisation, vocabulary)
  const offered = organisations.filter(
    (organisation) => organisation.status === 'active' && !isHidden(organisation),
  )
  const find = createFindSimilar(offered, today)
  const data = toSearchData(organisations, vocabulary)
  const browseEntries = listBrowseEntries(data)
  return {
    holidays: listHolidays(city.country, today),
    findSimilar: remember((organisation) => (isHidden(organisation) ? [] : find(organisation))),
    bySlug: new Map(organisations.map((organisation) => [organisation.slug, organisation])),
    browseEntries,
    browsePages: listBrowsePages(browseEntries, data),
    combinations: listCombinations(browseEntries, data),
  }
}

/** The same organisation has a page in every language. */
function remember(find: FindSimilar): FindSimilar {
  const known = new Map<Organisation, ReturnType<FindSimilar>>()
  return (organisation) => {
    const similar = known.get(organisation) ?? find(organisation)
    known.set(organisation, similar)
    return similar
  }
}
