import { pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import { organisationPath } from '#i18n/paths.ts'

export interface ItemListOptions {
  readonly locale: string
  /** Absolute address of the list's page. */
  readonly url: string
  /** Address of the site without a trailing slash. */
  readonly site: string
  /** How many stand on earlier pages of the same list. */
  readonly before?: number
}

/** A list of organisations as linked data (schema.org `ItemList`), in the order of the page. */
export function toItemList(
  organisations: readonly Organisation[],
  { locale, url, site, before = 0 }: ItemListOptions,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: locale },
    numberOfItems: organisations.length,
    itemListElement: organisations.map((organisation, index) => ({
      '@type': 'ListItem',
      position: before + index + 1,
      name: pickText(organisation.name, locale, organisation.textLanguage)?.text,
      url: `${site}${organisationPath(locale, organisation.slug)}`,
    })),
  }
}
