import type { AreaNode } from '#domain/areaTree.ts'
import type { Facet, Term } from '#domain/facet.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import type { Opening } from '#domain/openNow.ts'
import { type Organisation, type Service, servicesToMatch } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

/** One service by what the filters ask: the ids of each facet, what it costs, how one takes part, when it is open. */
export interface SearchService extends Readonly<Record<Facet, readonly string[]>> {
  readonly name: LocalisedText
  readonly price?: string
  readonly delivery: readonly string[]
  readonly hours: Opening['hours']
}

/** An organisation as the search knows it: what a card shows and a filter asks. Its long texts are in the index only. */
export interface SearchDocument {
  readonly id: string
  readonly name: LocalisedText
  readonly otherNames: readonly string[]
  readonly keywords: readonly string[]
  readonly summary: LocalisedText
  /** Where a translation says the name or the summary. */
  readonly translated?: Organisation['translated']
  readonly textLanguage: string
  readonly services: readonly SearchService[]
  readonly closed: Opening['closed']
  readonly welcomesVolunteers: boolean
  readonly confirmed?: string
  readonly reviewEvery: number
  readonly website?: string
  readonly phone?: string
  /** Business ID, register number, further phone numbers and web hosts, as `identifierOf` and `hostOf` write them. */
  readonly identifiers: readonly string[]
}

/** Ids of the options of each facet, and how areas lie in each other. */
export type FacetTerms = Readonly<Record<Exclude<Facet, 'area'>, readonly Pick<Term, 'id'>[]>> & {
  readonly area: readonly AreaNode[]
}

/** What the filters ask of an organisation. */
export interface FilteredDocument extends Pick<SearchDocument, 'closed' | 'welcomesVolunteers'> {
  readonly services: readonly Omit<SearchService, 'name'>[]
}

/** What filtering needs. */
export interface FilterData {
  readonly documents: readonly FilteredDocument[]
  readonly terms: FacetTerms
}

/** Everything the filters and cards need, as plain data. */
export interface SearchData extends FilterData {
  readonly documents: readonly SearchDocument[]
  readonly terms: Readonly<Record<Exclude<Facet, 'area'>, readonly Term[]>> & {
    readonly area: readonly (Term & AreaNode)[]
  }
}

/** Ended organisations keep their page but leave the search. */
export function isSearchable({ status }: Organisation): boolean {
  return status !== 'ended'
}

/** Organisations and vocabulary → what the search loads. */
export function toSearchData(organisations: readonly Organisation[], vocabulary: Vocabulary): SearchData {
  return {
    documents: organisations.filter(isSearchable).map(toDocument),
    terms: {
      language: vocabulary.languages.map(toTerm),
      target: vocabulary.targetGroups.map(toTerm),
      theme: vocabulary.themes.map(toTerm),
      area: vocabulary.areas.map((area) => ({
        ...toTerm(area),
        kind: area.kind,
        ...(area.parent !== undefined && { parent: area.parent }),
      })),
    },
  }
}

function toDocument(organisation: Organisation): SearchDocument {
  const { contact, confirmed, translated } = organisation
  const phone = contact.phones[0]?.number
  return {
    id: organisation.slug,
    name: organisation.name,
    otherNames: organisation.alternateNames,
    keywords: Object.values(organisation.keywords).flat(),
    summary: organisation.summary,
    textLanguage: organisation.textLanguage,
    services: servicesToMatch(organisation).map(toSearchService),
    closed: organisation.closed.map(({ from, to }) => ({ from, to })),
    welcomesVolunteers: organisation.volunteering?.welcome === true,
    reviewEvery: organisation.reviewEvery,
    identifiers: identifiersOf(organisation),
    ...(Object.values(translated).some((langs) => Object.keys(langs).length > 0) && { translated }),
    ...(confirmed !== undefined && { confirmed }),
    ...(contact.website !== undefined && { website: contact.website }),
    ...(phone !== undefined && { phone }),
  }
}

function toSearchService(service: Service): SearchService {
  return {
    name: service.name,
    language: service.languages,
    area: service.areas,
    target: service.targetGroups,
    theme: service.themes,
    delivery: service.delivery,
    hours: [...service.hours, ...service.locations.flatMap(({ hours }) => hours)],
    ...(service.price !== undefined && { price: service.price }),
  }
}

function toTerm({ id, label }: Term): Term {
  return { id, label }
}

function identifiersOf(organisation: Organisation): readonly string[] {
  const { contact, services, businessId, registerNumber } = organisation
  const numbers = [
    businessId,
    registerNumber,
    ...contact.phones.slice(1).map(({ number }) => number),
    ...services.map(({ phone }) => phone),
  ]
  const hosts = services.map(({ url }) => url).map((url) => url && hostOf(url))
  const known = [...numbers.map((number) => number && identifierOf(number)), ...hosts]
  // The website stands beside them, and is looked up as well.
  const own = contact.website && hostOf(contact.website)
  return [...new Set(known.filter((one) => one !== undefined && one !== '' && one !== own))] as string[]
}

/** A number however it is written → digits alone, without the country code or the zero that stands for it. */
export function identifierOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(00)?358|^0/, '')
}

/** Host of a web address, without `www.`; `undefined` when it is no address. */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`)
  return url?.hostname.replace(/^www\./, '')
}
