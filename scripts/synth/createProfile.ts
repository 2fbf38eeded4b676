import type { Vocabulary } from '#domain/vocabulary.ts'
import type { NameLanguage } from './activities.ts'
import { createContact, createLocations, createWeek } from './createContact.ts'
import type { Dice } from './createDice.ts'
import { createIdentity, type Identity } from './createNames.ts'
import { createServices } from './createServices.ts'
import { OTHERS } from './otherLanguages.ts'
import {
  BREAKS,
  ELIGIBILITY,
  FIRST_CONTACTS,
  INTERPRETING,
  KEYWORDS,
  NOT_FOR,
  NOTICES,
  VOLUNTEERING,
} from './phrases.ts'
import { createSentences, createSummary, MADE_UP, NAME_LANGUAGES } from './sentences.ts'

/** A made-up profile before it is written: fields in any order, and the long text. */
export interface SynthProfile {
  readonly slug: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
}

/** What all profiles of one folder share. */
export interface Setting {
  readonly seed: number
  readonly vocabulary: Vocabulary
  /** How many of the first organisations may be the parent of others. */
  readonly parents: number
}

/** The newest day in made-up profiles; fixed, so that a seed gives the same files for ever. */
const NEWEST_YEAR = 2026

/** The long text is in a language other than the main three in so many of a hundred profiles. */
const OTHER_BODIES = 6

/** The `index`th profile of a folder. It is valid, and every optional field stands in some of a hundred. */
export function createProfile(dice: Dice, index: number, setting: Setting): SynthProfile {
  const identity = createIdentity(setting.seed, index)
  const other = dice.happens(12) ? dice.pick(Object.keys(OTHERS)) : undefined
  const textLanguage = other && dice.happens(OTHER_BODIES * 8) ? other : identity.language
  const isSafetyWork = identity.activity.theme === 'crisis-safety'
  const fields = {
    ...createWho(dice, identity, index, setting),
    textLanguage: textLanguage === 'fi' ? undefined : textLanguage,
    ...createOffer(dice, identity, setting, other),
    ...createContact(dice, identity, index),
    ...(isSafetyWork ? {} : createLocations(dice, identity, setting.vocabulary)),
    ...createTrust(dice),
    sensitive: isSafetyWork ? true : undefined,
  }
  return { slug: identity.slug, fields, body: createBody(dice, textLanguage, identity.language) }
}

function createWho(dice: Dice, identity: Identity, index: number, { parents }: Setting) {
  const { slug, name, placeOf } = identity
  return {
    name,
    alternateNames: dice.happens(25) ? [`${toInitials(name)}-${index}`] : undefined,
    formerSlugs: dice.happens(4) ? [`${slug}-ennen`] : undefined,
    status: dice.happens(4) ? dice.pick(['paused', 'ended']) : undefined,
    legalForm: dice.happens(60)
      ? dice.pick(['registered-association', 'local-branch', 'network'])
      : undefined,
    businessId: dice.happens(40) ? toBusinessId(index) : undefined,
    registerNumber: dice.happens(40) ? `9${String(index).padStart(5, '0')}` : undefined,
    founded: dice.happens(30) ? 1890 + dice.roll(130) : undefined,
    parent: createParent(dice, index, parents, placeOf),
  }
}

function createParent(dice: Dice, index: number, parents: number, placeOf: string) {
  if (index < parents || !dice.happens(15)) return undefined
  return parents > 0 && dice.happens(80)
    ? { index: dice.roll(parents) }
    : { name: `${placeOf} keksitty liitto ry`, url: dice.happens(50) ? 'https://liitto.example/' : undefined }
}

function createOffer(dice: Dice, identity: Identity, { vocabulary }: Setting, other: string | undefined) {
  const { activity, language } = identity
  const languages = dice.happens(92) ? NAME_LANGUAGES : [...new Set<NameLanguage>(['fi', language])]
  const districts = vocabulary.areas.filter(({ kind }) => kind === 'district' || kind === 'city')
  const more = vocabulary.themes.filter(({ id }) => id !== 'crisis-safety').map(({ id }) => id)
  return {
    summary: {
      ...createSummary(dice, activity, languages),
      ...(other && { [other]: dice.pick(OTHERS[other]?.summaries ?? []) }),
    },
    themes: [...new Set([activity.theme, ...dice.sample(more, dice.roll(3))])],
    targetGroups: activity.targetGroups,
    languages: [
      ...new Set([
        language,
        'fi',
        ...(other ? [other] : []),
        ...dice.sample(['sv', 'en', 'et'], dice.roll(3)),
      ]),
    ],
    interpreting: dice.happens(8) ? dice.pick([true, false, ...INTERPRETING]) : undefined,
    areas: dice.happens(55) ? ['espoo'] : [dice.pick(districts).id, ...(dice.happens(15) ? ['online'] : [])],
    price: dice.happens(35) ? dice.pick(['free', 'paid', 'membership', 'varies']) : undefined,
    eligibility: dice.happens(8) ? dice.pick(ELIGIBILITY) : undefined,
    notFor: dice.happens(4) ? dice.pick(NOT_FOR) : undefined,
    services: dice.happens(28) ? createServices(dice, activity) : undefined,
    delivery: dice.happens(20)
      ? dice.sample(['place', 'online', 'phone', 'home-visit', 'outreach'], 1 + dice.roll(2))
      : undefined,
    cooperation: dice.happens(10)
      ? { offers: ['expertise'], seeks: dice.sample(['premises', 'volunteers', 'funding'], 2) }
      : undefined,
    volunteering: dice.happens(15) ? { welcome: true, text: dice.pick(VOLUNTEERING) } : undefined,
    keywords: dice.happens(60) ? createKeywords(dice, languages) : undefined,
  }
}

function createKeywords(dice: Dice, languages: readonly NameLanguage[]) {
  const words = dice.sample(KEYWORDS, 2 + dice.roll(3))
  return Object.fromEntries(languages.map((language) => [language, words.map((word) => word[language])]))
}

function createTrust(dice: Dice) {
  const isConfirmed = dice.happens(75)
  const month = String(1 + dice.roll(10)).padStart(2, '0')
  return {
    firstContact: dice.happens(15) ? dice.pick(FIRST_CONTACTS) : undefined,
    hours: dice.happens(15) ? createWeek(dice) : undefined,
    closed: dice.happens(8)
      ? [{ from: `${NEWEST_YEAR}-12-19`, to: `${NEWEST_YEAR + 1}-01-06`, note: dice.pick(BREAKS) }]
      : undefined,
    notice: dice.happens(4) ? { text: dice.pick(NOTICES), until: `${NEWEST_YEAR + 1}-01-31` } : undefined,
    confirmed: isConfirmed
      ? `${NEWEST_YEAR - (dice.happens(15) ? 1 + dice.roll(2) : 0)}-${month}-15`
      : undefined,
    reviewEvery: dice.happens(5) ? dice.pick([6, 24]) : undefined,
    sources: isConfirmed
      ? undefined
      : [
          {
            title: 'Keksitty yhdistysluettelo',
            publisher: 'Keksitty kaupunki',
            date: `${NEWEST_YEAR}-${month}`,
            inferred: ['languages'],
          },
        ],
    licence: dice.happens(3) ? 'CC0-1.0' : undefined,
  }
}

function createBody(dice: Dice, textLanguage: string, fallback: NameLanguage): string {
  const other = OTHERS[textLanguage]
  if (other) return other.body.join(' ')
  const [first, ...rest] = [MADE_UP[fallback], ...createSentences(dice, fallback, 1 + dice.roll(3))]
  const half = Math.ceil(rest.length / 2)
  const paragraphs = [[first, ...rest.slice(0, half)].join(' ')]
  if (dice.happens(25))
    return [...paragraphs, ...rest.slice(half).map((sentence) => `- ${sentence}`)].join('\n\n')
  return [...paragraphs, rest.slice(half).join(' ')].join('\n\n')
}

/** A number with a right check digit from the end of the range, which no real organisation has been given. */
function toBusinessId(index: number): string {
  for (let number = 9_900_000 - index * 3; ; number -= 1) {
    const digits = String(number)
    const sum = [7, 9, 10, 5, 8, 4, 2].reduce(
      (total, weight, place) => total + weight * Number(digits[place]),
      0,
    )
    if (sum % 11 !== 1) return `${digits}-${sum % 11 === 0 ? 0 : 11 - (sum % 11)}`
  }
}

function toInitials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
