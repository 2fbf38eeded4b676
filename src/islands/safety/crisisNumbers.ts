import type { City } from '#domain/city.ts'
import { type LangAttributes, langAttributes } from '#domain/langAttributes.ts'
import { type LocalisedText, pickText } from '#domain/localisedText.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { formatDate } from '#i18n/dates.ts'

/** A number for danger in the words of one page. */
export interface CrisisNumber {
  readonly number: string
  readonly label: Said
  readonly hours?: Said | undefined
  readonly source?: { readonly title: string; readonly url: string; readonly date: string } | undefined
}

/** Words, and the language they are in where it is not the page's. */
interface Said {
  readonly text: string
  readonly attributes: LangAttributes
}

/** What the numbers are made of. */
interface CrisisSource {
  readonly city: Pick<City, 'crisis'>
  readonly vocabulary: Pick<Vocabulary, 'languages'>
}

/** The city's crisis numbers for a page in `locale`, with dates as its reader writes them. */
export function toCrisisNumbers({ city, vocabulary }: CrisisSource, locale: string): readonly CrisisNumber[] {
  const say = (text: LocalisedText): Said => {
    const { text: said = '', lang = locale } = pickText(text, locale) ?? {}
    const language = vocabulary.languages.find(({ id }) => id === lang)
    return { text: said, attributes: langAttributes(lang, locale, language) }
  }
  return city.crisis.map(({ number, label, hours, source }) => ({
    number,
    label: say(label),
    hours: hours && say(hours),
    source: source && { ...source, date: formatDate(source.date, locale) },
  }))
}
