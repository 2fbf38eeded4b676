import type { AreaMap } from '#domain/areaMap.ts'
import type { AreaNode } from '#domain/areaTree.ts'
import type { City } from '#domain/city.ts'
import type { Concept } from '#domain/concept.ts'
import { CHOICES, type Facet, type FilterName, termsOf } from '#domain/facet.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { LocaleId } from '#i18n/locales.ts'
import type { Message } from '#i18n/messages.ts'
import { createTranslate, pickMessages } from '#i18n/translate.ts'
import { type CrisisNumber, toCrisisNumbers } from '../safety/crisisNumbers.ts'
import { type CrisisSignals, toCrisisSignals } from '../safety/crisisSignals.ts'
import type { SearchSource } from './session.ts'

/** One choice of a facet, in the words of the page. */
export interface Option {
  readonly id: string
  readonly label: string
  /** Tag of the label's language where it is not the page's; such labels stand in a `bdi`. */
  readonly lang?: string
  /** How deep it stands below its facet's first options; areas are a tree. */
  readonly depth: number
}

/** What the page hands to the search: its words and options, and where the data lies. */
export interface SearchProps {
  readonly locale: string
  readonly messages: Readonly<Record<string, Message>>
  readonly options: Readonly<Record<FilterName, readonly Option[]>>
  /** The areas as a drawing, where the city has one. */
  readonly areaMap?: AreaMap | undefined
  /** Tags and directions of languages, for text that is in another than the page's. */
  readonly languages: Readonly<Record<string, { readonly tag: string; readonly dir: 'ltr' | 'rtl' }>>
  /** Addresses of the search's files. */
  readonly urls: SearchSource['urls']
  /** IANA name; opening hours go by it. */
  readonly timeZone: string
  /** When to show which numbers for danger, and where its exit leads. */
  readonly crisis: CrisisSignals & { readonly numbers: readonly CrisisNumber[]; readonly exit: string }
  /** Whom to ask when nothing helps. */
  readonly mailbox: string
  /** ISO date of the build. */
  readonly today: string
}

/** What the props are made of. */
export interface SearchCatalogue {
  readonly city: Pick<City, 'timeZone' | 'mailbox' | 'crisis' | 'exit' | 'areaMap'>
  readonly vocabulary: Vocabulary
  readonly concepts: readonly Concept[]
  readonly today: string
}

/** Makes the search's props for one language of the page. */
export function createSearchProps(
  locale: LocaleId,
  { city, vocabulary, concepts, today }: SearchCatalogue,
  urls: SearchSource['urls'],
): SearchProps {
  const tags = new Map(vocabulary.languages.map(({ id, tag }) => [id, tag]))
  const say = (label: LocalisedText) => {
    const { text = '', lang = locale } = pickText(label, locale) ?? {}
    return { label: text, ...(lang !== locale && { lang: tags.get(lang) ?? lang }) }
  }
  const t = createTranslate(locale)
  const collator = new Intl.Collator(locale)
  const flat = (facet: Facet) =>
    termsOf(vocabulary, facet).map(({ id, label }) => ({ id, ...say(label), depth: 0 }))
  return {
    locale,
    today,
    urls,
    timeZone: city.timeZone,
    mailbox: city.mailbox,
    areaMap: city.areaMap,
    crisis: {
      ...toCrisisSignals(concepts, vocabulary),
      numbers: toCrisisNumbers({ city, vocabulary }, locale),
      exit: city.exit,
    },
    messages: pickMessages(locale, [
      'search.',
      'facet.',
      'fresh.tag.',
      'map.',
      'text.in',
      'text.tag.',
      'org.phone',
      'org.website',
      'crisis.',
      'exit.',
    ]),
    options: {
      language: flat('language').sort((a, b) => collator.compare(a.label, b.label)),
      target: flat('target'),
      theme: flat('theme'),
      area: inTreeOrder(vocabulary.areas).map(({ id, label, kind }) => ({
        id,
        ...say(label),
        depth: DEPTH[kind],
      })),
      price: CHOICES.price.map((id) => ({ id, label: t(`price.${id}`), depth: 0 })),
      delivery: CHOICES.delivery.map((id) => ({ id, label: t(`delivery.${id}`), depth: 0 })),
      open: [{ id: 'now', label: t('facet.open'), depth: 0 }],
      volunteers: [{ id: 'welcome', label: t('facet.volunteers'), depth: 0 }],
    },
    languages: Object.fromEntries(vocabulary.languages.map(({ id, tag, dir }) => [id, { tag, dir }])),
  }
}

/** Regions stand beside each other; within the city, districts stand below their major area. */
const DEPTH = { online: 0, country: 0, region: 0, city: 0, 'major-area': 1, district: 2 } as const

/** Each area before what lies in it; beside each other they stay in the order of the vocabulary. */
function inTreeOrder<Area extends AreaNode>(areas: readonly Area[]): readonly Area[] {
  const below = Map.groupBy(areas, ({ parent }) => parent)
  const walk = (area: Area): readonly Area[] => [area, ...(below.get(area.id) ?? []).flatMap(walk)]
  return (below.get(undefined) ?? []).flatMap(walk)
}
