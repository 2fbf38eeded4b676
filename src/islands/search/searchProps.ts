import { type Facet, termsOf } from '#domain/facet.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { LocaleId } from '#i18n/locales.ts'
import type { Message } from '#i18n/messages.ts'
import { pickMessages } from '#i18n/translate.ts'

/** One choice of a facet, in the words of the page. */
export interface Option {
  readonly id: string
  readonly label: string
  /** How deep it stands below its facet's first options; areas are a tree. */
  readonly depth: number
}

/** What the page hands to the search: its words and options, and where the data lies. */
export interface SearchProps {
  readonly locale: string
  readonly messages: Readonly<Record<string, Message>>
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  /** Tags and directions of languages, for text that is in another than the page's. */
  readonly languages: Readonly<Record<string, { readonly tag: string; readonly dir: 'ltr' | 'rtl' }>>
  /** Address of the search data. */
  readonly dataUrl: string
  /** ISO date of the build. */
  readonly today: string
}

/** Makes the search's props for one language of the page. */
export function createSearchProps(
  locale: LocaleId,
  { vocabulary, today }: { readonly vocabulary: Vocabulary; readonly today: string },
  dataUrl: string,
): SearchProps {
  const say = (label: LocalisedText) => pickText(label, locale)?.text ?? ''
  const collator = new Intl.Collator(locale)
  const flat = (facet: Facet) =>
    termsOf(vocabulary, facet).map(({ id, label }) => ({ id, label: say(label), depth: 0 }))
  return {
    locale,
    today,
    dataUrl,
    messages: pickMessages(locale, [
      'search.',
      'facet.',
      'fresh.tag.',
      'text.in',
      'org.phone',
      'org.website',
    ]),
    options: {
      language: flat('language').sort((a, b) => collator.compare(a.label, b.label)),
      target: flat('target'),
      theme: flat('theme'),
      area: vocabulary.areas.map(({ id, label, kind }) => ({ id, label: say(label), depth: DEPTH[kind] })),
    },
    languages: Object.fromEntries(vocabulary.languages.map(({ id, tag, dir }) => [id, { tag, dir }])),
  }
}

/** Regions stand beside each other; within the city, districts stand below their major area. */
const DEPTH = { online: 0, country: 0, region: 0, city: 0, 'major-area': 1, district: 2 } as const
