import { FACETS } from '#domain/facet.ts'
import type { LocalisedText } from '#domain/localisedText.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { toSearchData } from '#search/document.ts'
import { longTexts } from '#search/index/fieldTexts.ts'
import type { BenchDocument } from './engines/engine.ts'

/**
 * The facts our own search looks at as plain texts for every other engine. Labels come in these languages only: in
 * fifteen they would be three quarters of the text, slow the others down, and find them nothing more.
 */
export function toDocuments(
  organisations: readonly Organisation[],
  vocabulary: Vocabulary,
  locales: readonly string[],
): readonly BenchDocument[] {
  const { documents, terms } = toSearchData(organisations, vocabulary)
  const labels = new Map<string, readonly string[]>(
    FACETS.flatMap((facet) =>
      terms[facet].map(({ id, label }) => [`${facet} ${id}`, inLocales(label, locales)] as const),
    ),
  )
  const bySlug = new Map(organisations.map((organisation) => [organisation.slug, organisation]))
  return documents.map(({ id, name, otherNames, keywords, services }) => ({
    id,
    names: Object.values(name),
    otherNames,
    keywords,
    labels: [
      ...new Set(
        services.flatMap((service) =>
          FACETS.flatMap((facet) => service[facet].map((term) => `${facet} ${term}`)),
        ),
      ),
    ].flatMap((key) => labels.get(key) ?? []),
    texts: textsOf(bySlug.get(id)),
  }))
}

function inLocales(label: LocalisedText, locales: readonly string[]): readonly string[] {
  return Object.entries(label).flatMap(([locale, text]) => (locales.includes(locale) ? [text] : []))
}

function textsOf(organisation: Organisation | undefined): readonly string[] {
  if (!organisation) return []
  const services = organisation.services.flatMap(({ name }) => Object.values(name))
  return [...services, ...longTexts(organisation).map(({ text }) => text)]
}
