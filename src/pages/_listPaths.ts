import type { Organisation } from '#domain/organisation.ts'
import { isLocaleId, type LocaleId } from '#i18n/locales.ts'
import type { ListPart } from '#search/browsePages.ts'
import type { Catalogue } from '../catalogue.ts'
import { sharedFactsOf } from './_sharedFacts.ts'

/** What the page of a part of a list is made from. */
export interface ListProps<List extends ListPart> {
  readonly localeId: LocaleId
  readonly list: List
  readonly organisations: readonly Organisation[]
}

interface ListPath<List extends ListPart> {
  readonly params: Readonly<Record<string, string | undefined>>
  readonly props: ListProps<List>
}

/** The pages of lists in every language of the city. `paramsOf` gives what of a list stands in its address. */
export function listPaths<List extends ListPart>(
  catalogue: Catalogue,
  lists: readonly List[],
  paramsOf: (list: List) => Readonly<Record<string, string>>,
): readonly ListPath<List>[] {
  const { bySlug } = sharedFactsOf(catalogue)
  const filled = lists.map((list) => ({
    list,
    organisations: list.slugs.flatMap((slug) => bySlug.get(slug) ?? []),
  }))
  return catalogue.city.locales.filter(isLocaleId).flatMap((localeId) =>
    filled.map(({ list, organisations }) => ({
      params: {
        locale: localeId,
        ...paramsOf(list),
        page: list.number === 1 ? undefined : String(list.number),
      },
      props: { localeId, list, organisations },
    })),
  )
}
