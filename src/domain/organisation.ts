import type { LocalisedText } from './localisedText.ts'
import type { Prose } from './prose.ts'
import type { Profile } from './schema/profile.ts'
import type { Translated } from './translated.ts'

export type Hours = readonly Readonly<{
  days: readonly string[]
  opens: string
  closes: string
  note: LocalisedText | undefined
}>[]

export interface Location {
  readonly street: string
  readonly postalCode: string | undefined
  readonly city: string | undefined
  readonly label: LocalisedText | undefined
  readonly accessibility: LocalisedText | undefined
  readonly hours: Hours
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined
}

export interface PhoneLine {
  /** E.164, or a short number such as 112. */
  readonly number: string
  readonly label: LocalisedText | undefined
  readonly languages: readonly string[]
  readonly hours: Hours
}

/** One thing the organisation does, with everything it inherits filled in. */
export interface Service {
  readonly name: LocalisedText
  readonly summary: LocalisedText | undefined
  readonly themes: readonly string[]
  readonly targetGroups: readonly string[]
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly delivery: readonly string[]
  /** `undefined` means not known, never "free" or "paid". */
  readonly price: string | undefined
  readonly hours: Hours
  readonly phone: string | undefined
  readonly url: string | undefined
  readonly locations: readonly Location[]
  readonly ages: { readonly from: number | undefined; readonly to: number | undefined } | undefined
  readonly referralNeeded: boolean | undefined
  readonly howToJoin: LocalisedText | undefined
}

export interface Source {
  readonly title: string
  readonly url: string | undefined
  readonly publisher: string | undefined
  /** ISO date, or its first parts. */
  readonly date: string | undefined
  /** Fields that were concluded from this source rather than read in it. */
  readonly inferred: readonly string[]
}

/** An organisation as the directory knows it: readonly, absent lists empty, dates ISO, text by language. */
export interface Organisation {
  readonly slug: string
  readonly name: LocalisedText
  readonly alternateNames: readonly string[]
  readonly formerSlugs: readonly string[]
  readonly status: Profile['status']
  readonly textLanguage: string
  readonly summary: LocalisedText
  /** `undefined` means not known. */
  readonly legalForm: Profile['legalForm'] | undefined
  readonly businessId: string | undefined
  readonly registerNumber: string | undefined
  readonly founded: number | undefined
  readonly parent: { readonly slug?: string; readonly name?: string; readonly url?: string } | undefined
  readonly themes: readonly string[]
  readonly targetGroups: readonly string[]
  readonly languages: readonly string[]
  readonly interpreting: boolean | LocalisedText | undefined
  readonly areas: readonly string[]
  readonly contact: {
    readonly website: string | undefined
    readonly email: string | undefined
    readonly form: string | undefined
    readonly phones: readonly PhoneLine[]
    readonly social: readonly string[]
  }
  readonly firstContact: LocalisedText | undefined
  readonly locations: readonly Location[]
  readonly hours: Hours
  readonly closed: readonly Readonly<{ from: string; to: string; note: LocalisedText | undefined }>[]
  readonly price: string | undefined
  readonly eligibility: LocalisedText | undefined
  readonly notFor: LocalisedText | undefined
  /** As the profile lists them; empty for an organisation that does one thing. See `servicesToMatch`. */
  readonly services: readonly Service[]
  readonly delivery: readonly string[]
  readonly cooperation: { readonly offers: readonly string[]; readonly seeks: readonly string[] }
  readonly volunteering:
    | Readonly<{ welcome: boolean; text: LocalisedText | undefined; url: string | undefined }>
    | undefined
  readonly keywords: Readonly<Record<string, readonly string[]>>
  readonly notice: Readonly<{ text: LocalisedText; until: string }> | undefined
  /** As the profile says it; see `isSensitive`. */
  readonly sensitive: boolean | undefined
  readonly confirmed: string | undefined
  readonly reviewEvery: number
  readonly sources: readonly Source[]
  readonly licence: string
  readonly body: Prose
  /** Translations of the long text, by language id. */
  readonly translations: Readonly<Record<string, Translation>>
  /** Which languages of the name and the summary come from translations rather than from the profile. */
  readonly translated: Readonly<Record<'name' | 'summary', Translated>>
}

/**
 * The long text in another language; `isCurrent` is false when the original has changed since, `isReviewed` until a
 * person who knows both languages has read it.
 */
export interface Translation {
  readonly name: string | undefined
  readonly summary: string | undefined
  readonly body: Prose
  readonly isCurrent: boolean
  readonly isReviewed: boolean
}

/**
 * The services a search matches one at a time, so that "Somali + women" never mixes two of them. An organisation
 * that lists none counts as one service.
 */
export function servicesToMatch(organisation: Organisation): readonly Service[] {
  if (organisation.services.length > 0) return organisation.services
  return [
    {
      ...organisation,
      phone: organisation.contact.phones[0]?.number,
      url: organisation.contact.website,
      ages: undefined,
      referralNeeded: undefined,
      howToJoin: undefined,
    },
  ]
}
