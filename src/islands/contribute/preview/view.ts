import { createContext, useContext } from 'react'
import type { City } from '#domain/city.ts'
import { type Facet, termsOf } from '#domain/facet.ts'
import { type LangAttributes, langAttributes } from '#domain/langAttributes.ts'
import { type LocalisedText, type Passage, pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Translate } from '#i18n/translate.ts'

/** What the parts of the preview need to know of the page they stand for. */
export interface View {
  readonly locale: string
  readonly t: Translate
  readonly city: City
  readonly vocabulary: Vocabulary
  readonly cityName: string
  /** ISO date. */
  readonly today: string
  readonly organisation: Organisation
  readonly labelOf: (facet: Facet, id: string) => string
  readonly pick: (text: LocalisedText | undefined) => Passage | undefined
  readonly langAttributes: (lang: string) => LangAttributes
  /** Name of another profile of the directory. */
  readonly nameOf: (slug: string) => string | undefined
}

export const ViewContext = createContext<View | undefined>(undefined)

export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('A part of the preview stands outside it')
  return view
}

export interface ViewSource
  extends Pick<View, 'locale' | 't' | 'city' | 'vocabulary' | 'today' | 'organisation' | 'nameOf'> {}

/** The same choices of language as on the finished pages (`components/pageContext.ts`). */
export function createView(source: ViewSource): View {
  const { locale, city, vocabulary, organisation } = source
  return {
    ...source,
    cityName: pickText(city.name, locale)?.text ?? '',
    labelOf: (facet, id) => {
      const term = termsOf(vocabulary, facet).find((candidate) => candidate.id === id)
      return pickText(term?.label, locale, 'en')?.text ?? id
    },
    pick: (text) => pickText(text, locale, organisation.textLanguage),
    langAttributes: (lang) =>
      langAttributes(
        lang,
        locale,
        vocabulary.languages.find(({ id }) => id === lang),
      ),
  }
}
