import { type LocalisedText, toLocalisedText } from './localisedText.ts'
import type { Hours, Location, Organisation, Service, Source } from './organisation.ts'
import type { Prose } from './prose.ts'
import type { Profile } from './schema/profile.ts'
import { type Translated, trustOf } from './translated.ts'

/** Turns a valid profile and the translations of its long text into the one model every page, search and export uses. */
export function toOrganisation(
  slug: string,
  profile: Profile,
  body: Prose,
  translations: Organisation['translations'] = {},
): Organisation {
  const localise: Localiser = (text) => toLocalisedText(text, profile.textLanguage)
  const [name, summary] = [localise(profile.name), profile.summary]
  return {
    ...profile,
    slug,
    body,
    translations,
    name: { ...said(translations, 'name'), ...name },
    summary: { ...said(translations, 'summary'), ...summary },
    translated: {
      name: trustIn(translations, 'name', name),
      summary: trustIn(translations, 'summary', summary),
    },
    alternateNames: profile.alternateNames ?? [],
    formerSlugs: profile.formerSlugs ?? [],
    legalForm: profile.legalForm,
    businessId: profile.businessId,
    registerNumber: profile.registerNumber,
    founded: profile.founded,
    parent: toParent(profile.parent),
    interpreting: profile.interpreting,
    contact: toContact(profile.contact, localise),
    firstContact: profile.firstContact,
    locations: toLocations(profile.locations, localise),
    hours: toHours(profile.hours, localise),
    closed: (profile.closed ?? []).map((pause) => ({ ...pause, note: maybe(pause.note, localise) })),
    price: profile.price,
    eligibility: profile.eligibility,
    notFor: profile.notFor,
    services: (profile.services ?? []).map((service) => toService(service, profile, localise)),
    delivery: profile.delivery ?? [],
    cooperation: { offers: profile.cooperation?.offers ?? [], seeks: profile.cooperation?.seeks ?? [] },
    volunteering: profile.volunteering && {
      welcome: profile.volunteering.welcome,
      text: profile.volunteering.text,
      url: profile.volunteering.url,
    },
    keywords: profile.keywords ?? {},
    notice: profile.notice,
    sensitive: profile.sensitive,
    confirmed: profile.confirmed,
    sources: (profile.sources ?? []).map(toSource),
  }
}

/** What the translations say of one field; the profile's own words come before it. */
function said(translations: Organisation['translations'], field: 'name' | 'summary'): LocalisedText {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([lang, { [field]: text }]) =>
      text === undefined ? [] : [[lang, text]],
    ),
  )
}

/** The languages that only the translations say a field in. */
function trustIn(
  translations: Organisation['translations'],
  field: 'name' | 'summary',
  own: LocalisedText,
): Translated {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([lang, translation]) =>
      translation[field] === undefined || own[lang] !== undefined ? [] : [[lang, trustOf(translation)]],
    ),
  )
}

function maybe(text: string | LocalisedText | undefined, localise: Localiser) {
  return text === undefined ? undefined : localise(text)
}

/** What a service leaves out it has from its organisation; what an organisation leaves out is not known. */
function toService(service: ProfileService, profile: Profile, localise: Localiser): Service {
  return {
    name: localise(service.name),
    summary: service.summary,
    themes: service.themes ?? profile.themes,
    targetGroups: service.targetGroups ?? profile.targetGroups,
    languages: service.languages ?? profile.languages,
    areas: service.areas ?? profile.areas,
    delivery: service.delivery ?? profile.delivery ?? [],
    price: service.price ?? profile.price,
    hours: toHours(service.hours ?? profile.hours, localise),
    phone: service.phone ?? profile.contact?.phone,
    url: service.url ?? profile.contact?.website,
    locations: toLocations(service.locations ?? profile.locations, localise),
    ages: service.ages && { from: service.ages.from, to: service.ages.to },
    referralNeeded: service.referralNeeded,
    howToJoin: service.howToJoin,
  }
}

function toParent(parent: Profile['parent']): Organisation['parent'] {
  if (parent === undefined) return undefined
  if (typeof parent === 'string') return { slug: parent }
  return parent.url === undefined ? { name: parent.name } : { name: parent.name, url: parent.url }
}

function toContact(contact: ProfileContact | undefined, localise: Localiser): Organisation['contact'] {
  const main: PhoneAsWritten[] = contact?.phone === undefined ? [] : [{ number: contact.phone }]
  return {
    website: contact?.website,
    email: contact?.email,
    form: contact?.form,
    social: contact?.social ?? [],
    phones: [...main, ...(contact?.phones ?? [])].map((line) => ({
      number: line.number,
      label: maybe(line.label, localise),
      languages: line.languages ?? [],
      hours: toHours(line.hours, localise),
    })),
  }
}

function toLocations(locations: Profile['locations'], localise: Localiser): readonly Location[] {
  return (locations ?? []).map((place) => ({
    street: place.street,
    postalCode: place.postalCode,
    city: place.city,
    label: maybe(place.label, localise),
    accessibility: place.accessibility,
    hours: toHours(place.hours, localise),
    coordinates: place.coordinates,
  }))
}

function toHours(hours: Profile['hours'], localise: Localiser): Hours {
  return (hours ?? []).map((slot) => ({ ...slot, note: maybe(slot.note, localise) }))
}

function toSource(source: NonNullable<Profile['sources']>[number]): Source {
  return {
    title: source.title,
    url: source.url,
    publisher: source.publisher,
    date: source.date,
    inferred: source.inferred ?? [],
  }
}

type Localiser = (text: string | LocalisedText) => LocalisedText
type ProfileService = NonNullable<Profile['services']>[number]
type ProfileContact = NonNullable<Profile['contact']>
type PhoneAsWritten = NonNullable<ProfileContact['phones']>[number]
