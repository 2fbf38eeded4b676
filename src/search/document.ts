import type { Facet, Term } from '#domain/facet.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import { type Organisation, type Service, servicesToMatch } from '#domain/organisation.ts'
import { toPlainText } from '#domain/prose.ts'
import type { Area, Vocabulary } from '#domain/vocabulary.ts'

/** One service by what the filters ask: the ids of each facet. */
export interface SearchService extends Readonly<Record<Facet, readonly string[]>> {
  readonly name: LocalisedText
}

/** An organisation as the search knows it. */
export interface SearchDocument {
  readonly id: string
  readonly name: LocalisedText
  readonly otherNames: readonly string[]
  readonly keywords: readonly string[]
  readonly summary: LocalisedText
  readonly textLanguage: string
  /** Names and summaries of services, in every language. */
  readonly serviceTexts: readonly string[]
  readonly body: string
  readonly services: readonly SearchService[]
  readonly confirmed?: string
  readonly reviewEvery: number
  readonly website?: string
  readonly phone?: string
}

/** Everything the search needs, as plain data that a browser can load. */
export interface SearchData {
  readonly documents: readonly SearchDocument[]
  readonly terms: Readonly<Record<Exclude<Facet, 'area'>, readonly Term[]>> & {
    readonly area: readonly SearchArea[]
  }
}

export type SearchArea = Term & Pick<Area, 'kind'> & { readonly parent?: string }

/** Organisations and vocabulary → what the search loads. Ended organisations keep their page but leave the search. */
export function toSearchData(organisations: readonly Organisation[], vocabulary: Vocabulary): SearchData {
  return {
    documents: organisations.filter(({ status }) => status !== 'ended').map(toDocument),
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
  const phone = organisation.contact.phones[0]?.number
  return {
    id: organisation.slug,
    name: organisation.name,
    otherNames: organisation.alternateNames,
    keywords: Object.values(organisation.keywords).flat(),
    summary: organisation.summary,
    textLanguage: organisation.textLanguage,
    serviceTexts: organisation.services.flatMap((service) => [
      ...Object.values(service.name),
      ...Object.values(service.summary ?? {}),
    ]),
    body: toPlainText(organisation.body),
    services: servicesToMatch(organisation).map(toSearchService),
    reviewEvery: organisation.reviewEvery,
    ...(organisation.confirmed !== undefined && { confirmed: organisation.confirmed }),
    ...(organisation.contact.website !== undefined && { website: organisation.contact.website }),
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
  }
}

function toTerm({ id, label }: Term): Term {
  return { id, label }
}
