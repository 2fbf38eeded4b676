import type { LocalisedText } from '#domain/localisedText.ts'
import type { SearchDocument, SearchService } from '../document.ts'

/** What names and filters need of a document: this comes to a browser first. */
export type NamedDocument = Omit<SearchDocument, keyof Details | 'services'> & {
  readonly services: readonly Omit<SearchService, 'name'>[]
}

/** What only a card shows and a number is looked up in; it comes with the long texts. */
export interface Details
  extends Pick<SearchDocument, 'summary' | 'translated' | 'website' | 'phone' | 'identifiers'> {
  readonly serviceNames: readonly LocalisedText[]
}

/** Document → its two halves. */
export function splitDocument(document: SearchDocument): { named: NamedDocument; details: Details } {
  const { summary, translated, website, phone, identifiers, services, ...rest } = document
  return {
    named: { ...rest, services: services.map(({ name, ...service }) => service) },
    details: {
      summary,
      identifiers,
      serviceNames: services.map(({ name }) => name),
      ...(translated !== undefined && { translated }),
      ...(website !== undefined && { website }),
      ...(phone !== undefined && { phone }),
    },
  }
}

/** The two halves → document; without the second, as long as it has not come. */
export function joinDocument(
  { services, ...named }: NamedDocument,
  details: Details | undefined,
): SearchDocument {
  const { serviceNames = [], ...rest } = details ?? { summary: {}, identifiers: [] }
  return {
    ...named,
    ...rest,
    services: services.map((service, index) => ({ ...service, name: serviceNames[index] ?? {} })),
  }
}
