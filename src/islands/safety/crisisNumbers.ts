import type { City } from '#domain/city.ts'
import { pickText } from '#domain/localisedText.ts'
import { formatDate } from '#i18n/dates.ts'

/** A number for danger in the words of one page. */
export interface CrisisNumber {
  readonly number: string
  readonly label: string
  /** Language of the label where it is not the page's; those of the main languages, so left to right. */
  readonly lang?: string | undefined
  readonly hours?: string | undefined
  readonly source?: { readonly title: string; readonly url: string; readonly date: string } | undefined
}

/** The city's crisis numbers for a page in `locale`, with dates as its reader writes them. */
export function toCrisisNumbers({ crisis }: Pick<City, 'crisis'>, locale: string): readonly CrisisNumber[] {
  return crisis.map(({ number, label, hours, source }) => {
    const said = pickText(label, locale)
    return {
      number,
      label: said?.text ?? '',
      lang: said?.isFallback ? said.lang : undefined,
      hours: pickText(hours, locale)?.text,
      source: source && { ...source, date: formatDate(source.date, locale) },
    }
  })
}
