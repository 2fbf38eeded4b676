import type { City } from '#domain/city.ts'
import { FACETS, type Facet, termsOf } from '#domain/facet.ts'
import { type LangAttributes, langAttributes } from '#domain/langAttributes.ts'
import { type LocalisedText, type Passage, pickText } from '#domain/localisedText.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { type Locale, type LocaleId, localesOf } from '#i18n/locales.ts'
import { createTranslate, type Translate } from '#i18n/translate.ts'
import { type Translation, translationOf } from '#i18n/translationOf.ts'

/** What every component of a page needs to know of the page it stands on. */
export interface PageContext {
  readonly locale: Locale
  readonly locales: readonly Locale[]
  readonly t: Translate
  /** How far the page's own texts can be trusted, and who helped with them. */
  readonly translation: Translation
  readonly city: City
  readonly vocabulary: Vocabulary
  /** ISO date of the build. */
  readonly today: string
  /** Name of the city, and of the site, in the page's language. */
  readonly cityName: string
  readonly siteName: string
  /** The label of a vocabulary term in the page's language; the id where the term is unknown. */
  readonly labelOf: (facet: Facet, id: string) => string
  /** Attributes of that label, where it is in another language: many places have a name in their own only. */
  readonly labelAttributes: (facet: Facet, id: string) => LangAttributes
  /** Text for this page's reader, with the language it is really in. */
  readonly pick: (text: LocalisedText | undefined, writtenIn: string) => Passage | undefined
  /** Attributes for text in a language, e.g. `{ lang: 'ar', dir: 'rtl' }`; none for the page's own. */
  readonly langAttributes: (lang: string) => LangAttributes
}

interface ContextSource {
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly today: string
}

/** Thousands of pages in a language share one context; to make one anew takes as long as half a page. */
const made = new WeakMap<ContextSource, Map<LocaleId, PageContext>>()

/** The context of a page in one of the city's languages; throws for a language that the city does not offer. */
export function createPageContext(catalogue: ContextSource, localeId: LocaleId): PageContext {
  const known = made.get(catalogue) ?? new Map<LocaleId, PageContext>()
  made.set(catalogue, known)
  const context = known.get(localeId) ?? makeContext(catalogue, localeId)
  known.set(localeId, context)
  return context
}

function makeContext(catalogue: ContextSource, localeId: LocaleId): PageContext {
  const { city, vocabulary, today } = catalogue
  const locales = localesOf(city.locales)
  const locale = locales.find(({ id }) => id === localeId)
  if (!locale) throw new Error(`city.yaml does not offer the language "${localeId}"`)
  const languages = new Map(vocabulary.languages.map((language) => [language.id, language]))
  const pick = (text: LocalisedText | undefined, writtenIn: string) => pickText(text, locale.id, writtenIn)
  const labels = new Map(
    FACETS.flatMap((facet) =>
      termsOf(vocabulary, facet).map(({ id, label }) => [`${facet}/${id}`, pick(label, 'en')]),
    ),
  )
  const attributesOf = (lang: string) => langAttributes(lang, locale.id, languages.get(lang))
  return {
    locale,
    locales,
    t: createTranslate(localeId),
    translation: translationOf(localeId),
    city,
    vocabulary,
    today,
    cityName: pick(city.name, 'fi')?.text ?? '',
    siteName: pick(city.title, 'fi')?.text ?? '',
    labelOf: (facet, id) => labels.get(`${facet}/${id}`)?.text ?? id,
    labelAttributes: (facet, id) => attributesOf(labels.get(`${facet}/${id}`)?.lang ?? locale.id),
    pick,
    langAttributes: attributesOf,
  }
}
