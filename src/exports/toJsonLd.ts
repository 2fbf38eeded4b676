import { termsOf } from '#domain/facet.ts'
import { pickText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'

export interface JsonLdOptions {
  readonly locale: string
  /** Absolute address of the organisation's page. */
  readonly url: string
  readonly vocabulary: Vocabulary
  /** ISO 3166 code of the city's country. */
  readonly country: string
}

/** An organisation as linked data (schema.org `NGO`), in the words of one language. */
export function toJsonLd(
  organisation: Organisation,
  { locale, url, vocabulary, country }: JsonLdOptions,
): object {
  const { contact, textLanguage } = organisation
  const say = (text: Organisation['name'] | undefined) => pickText(text, locale, textLanguage)?.text
  const labels = (facet: 'area' | 'target', ids: readonly string[]) =>
    ids.map((id) => say(termsOf(vocabulary, facet).find((term) => term.id === id)?.label) ?? id)
  const tags = (ids: readonly string[]) =>
    ids.map((id) => vocabulary.languages.find((language) => language.id === id)?.tag ?? id)
  return {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': url,
    url: contact.website ?? url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: locale },
    name: say(organisation.name),
    ...(organisation.alternateNames.length > 0 && { alternateName: organisation.alternateNames }),
    description: say(organisation.summary),
    ...(organisation.founded !== undefined && { foundingDate: String(organisation.founded) }),
    ...(organisation.businessId !== undefined && { taxID: organisation.businessId }),
    ...(contact.email !== undefined && { email: contact.email }),
    areaServed: labels('area', organisation.areas).map((name) => ({ '@type': 'AdministrativeArea', name })),
    knowsLanguage: tags(organisation.languages),
    contactPoint: contact.phones.map((line) => ({
      '@type': 'ContactPoint',
      telephone: line.number,
      availableLanguage: tags(line.languages.length > 0 ? line.languages : organisation.languages),
    })),
    address: organisation.locations.map((place) => ({
      '@type': 'PostalAddress',
      streetAddress: place.street,
      ...(place.postalCode !== undefined && { postalCode: place.postalCode }),
      ...(place.city !== undefined && { addressLocality: place.city }),
      addressCountry: country,
    })),
    makesOffer: organisation.services.map((service) => ({
      '@type': 'Offer',
      itemOffered: {
        '@type': 'Service',
        name: say(service.name),
        description: say(service.summary),
        audience: labels('target', service.targetGroups).map((audienceType) => ({
          '@type': 'Audience',
          audienceType,
        })),
      },
    })),
  }
}
