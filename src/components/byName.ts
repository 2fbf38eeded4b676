import { pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'

/** Organisations in the order a reader of `locale` expects of names (Intl.Collator). */
export function sortByName(organisations: readonly Organisation[], locale: string): readonly Organisation[] {
  const collator = new Intl.Collator(locale)
  const named = organisations.map((organisation) => ({ organisation, name: nameFor(organisation, locale) }))
  return named.sort((a, b) => collator.compare(a.name, b.name)).map(({ organisation }) => organisation)
}

/** The same under their first letters, e.g. `[['A', […]], …, ['Ö', […]]]`. */
export function groupByLetter(
  organisations: readonly Organisation[],
  locale: string,
): readonly (readonly [letter: string, organisations: readonly Organisation[]])[] {
  const groups = Map.groupBy(sortByName(organisations, locale), (organisation) =>
    toInitial(nameFor(organisation, locale)).toLocaleUpperCase(locale),
  )
  return [...groups]
}

/** A whole character: some alphabets lie beyond the 16 bits of one code unit. */
function toInitial(name: string): string {
  return [...name.normalize('NFC')][0] ?? ''
}

function nameFor(organisation: Organisation, locale: string): string {
  return pickText(organisation.name, locale, organisation.textLanguage)?.text ?? organisation.slug
}
