import type { LocalisedText } from '#domain/localisedText.ts'
import type { Hours, Location, Organisation, Service } from '#domain/organisation.ts'
import { trustOf } from '#domain/translated.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { createPassage, LONG_WORD, PROSE } from './madeUpProse.ts'

/** Stands in every address of what is made up. */
export const MADE_UP_SLUG = 'made-up-example'

/** Says in every language of the page that it is made up. */
export const SAMPLE: LocalisedText = {
  fi: 'Keksitty esimerkkiteksti, josta näkee miltä sivu näyttää.',
  sv: 'Påhittad exempeltext som visar hur sidan ser ut.',
  en: 'A made-up sample text that shows what the page looks like.',
  ar: 'نص خيالي للمثال فقط، يبيّن شكل الصفحة.',
}
const NAME: LocalisedText = {
  fi: 'Keksitty esimerkkiyhdistys ry',
  sv: 'Påhittad exempelförening rf',
  en: 'Made-up example association',
  ar: 'جمعية خيالية للمثال',
}
/** Neither in the city's first language nor in one from right to left: a fallback for both. */
const ONLY_ENGLISH: LocalisedText = { en: SAMPLE.en ?? '' }
const ALL_DAY: Hours = [
  {
    days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
    opens: '00:00',
    closes: '24:00',
    note: undefined,
  },
]

/** Organisations that are none, with terms of the city's vocabulary; `today` is an ISO date. */
export function createMadeUp(vocabulary: Vocabulary, today: string) {
  const full = createFull(vocabulary, today)
  const isConfirmed = (confirmed: string | undefined) => ({ ...full, confirmed })
  const inEnglish = { summary: ONLY_ENGLISH, firstContact: ONLY_ENGLISH, name: { en: NAME.en ?? '' } }
  return {
    full,
    due: isConfirmed(yearsBefore(today, 1)),
    overdue: isConfirmed(yearsBefore(today, 3)),
    unconfirmed: isConfirmed(undefined),
    foreign: {
      ...full,
      ...inEnglish,
      textLanguage: 'en',
      body: createPassage(SAMPLE.en ?? ''),
      translations: {},
      translated: { name: {}, summary: {} },
    },
    bare: {
      ...full,
      name: { fi: LONG_WORD },
      confirmed: undefined,
      contact: { website: undefined, email: undefined, form: undefined, phones: [], social: [] },
      firstContact: undefined,
      price: undefined,
      delivery: [],
      sources: [],
    },
    translated: withTranslation(full, true, true),
    unreviewed: withTranslation(full, false, true),
    outdated: withTranslation(full, false, false),
  } satisfies Readonly<Record<string, Organisation>>
}

function createFull(vocabulary: Vocabulary, today: string): Organisation {
  return {
    ...createIdentity(),
    ...createFacts(vocabulary),
    ...createWords(today),
    status: 'active',
    contact: {
      website: 'https://example.org/',
      email: 'made-up@example.org',
      form: 'https://example.org/form/',
      phones: [{ number: '+000000000', label: SAMPLE, languages: [], hours: [] }],
      social: ['https://example.com/'],
    },
    locations: [createPlace()],
    hours: ALL_DAY,
    closed: [{ from: today, to: today, note: SAMPLE }],
    price: 'free',
    services: [],
    delivery: ['place', 'online'],
    sensitive: undefined,
    confirmed: today,
    reviewEvery: 12,
    sources: [
      {
        title: LONG_WORD,
        url: 'https://example.org/',
        publisher: NAME.fi,
        date: today,
        inferred: ['languages'],
      },
      { title: LONG_WORD, url: undefined, publisher: undefined, date: undefined, inferred: [] },
    ],
    licence: 'CC0-1.0',
  }
}

function createIdentity() {
  return {
    slug: MADE_UP_SLUG,
    name: NAME,
    alternateNames: [LONG_WORD],
    formerSlugs: [],
    legalForm: 'registered-association',
    businessId: '0000000-0',
    registerNumber: '000.000',
    founded: 1900,
    parent: { name: NAME.fi ?? '', url: 'https://example.org/' },
    keywords: {},
  } as const
}

function createFacts(vocabulary: Vocabulary) {
  const some = (terms: readonly { readonly id: string }[], count: number) =>
    terms.slice(0, count).map(({ id }) => id)
  return {
    themes: some(vocabulary.themes, 3),
    targetGroups: some(vocabulary.targetGroups, 2),
    languages: some(vocabulary.languages, 5),
    areas: some(vocabulary.areas, 2),
    cooperation: { offers: some(vocabulary.cooperation, 2), seeks: some(vocabulary.cooperation, 3) },
  }
}

function createWords(today: string) {
  return {
    textLanguage: 'fi',
    summary: SAMPLE,
    interpreting: SAMPLE,
    firstContact: SAMPLE,
    eligibility: SAMPLE,
    notFor: SAMPLE,
    volunteering: { welcome: true, text: SAMPLE, url: 'https://example.org/' },
    notice: { text: SAMPLE, until: today },
    body: PROSE,
    translations: {},
    translated: { name: {}, summary: {} },
  }
}

/** What a made-up organisation does, once as it does itself and once with everything its own. */
export function createServices(organisation: Organisation): readonly Service[] {
  const plain: Service = {
    ...organisation,
    phone: organisation.contact.phones[0]?.number,
    url: organisation.contact.website,
    ages: undefined,
    referralNeeded: undefined,
    howToJoin: undefined,
  }
  const own = {
    languages: organisation.languages.slice(0, 1),
    price: 'paid',
    hours: [{ ...ALL_DAY[0], days: ['mo'], opens: '09:00', closes: '15:30', note: SAMPLE }],
    phone: '+111111111',
    url: 'https://example.net/',
    ages: { from: 13, to: 29 },
    referralNeeded: true,
    howToJoin: SAMPLE,
  }
  return [plain, { ...plain, ...own }]
}

function createPlace(): Location {
  return {
    street: 'Keksitty katu 1',
    postalCode: '00000',
    city: undefined,
    label: SAMPLE,
    accessibility: SAMPLE,
    hours: [],
    coordinates: undefined,
  }
}

/** Its name, summary and long text in Arabic are from a translation. */
function withTranslation(organisation: Organisation, isReviewed: boolean, isCurrent: boolean): Organisation {
  const translation = {
    name: NAME.ar,
    summary: SAMPLE.ar,
    body: createPassage(SAMPLE.ar ?? ''),
    isReviewed,
    isCurrent,
  }
  const ar = trustOf(translation)
  return { ...organisation, translations: { ar: translation }, translated: { name: { ar }, summary: { ar } } }
}

/** The first day of the same month, so that there is such a day in every year. */
function yearsBefore(today: string, years: number): string {
  return `${Number(today.slice(0, 4)) - years}${today.slice(4, 8)}01`
}
