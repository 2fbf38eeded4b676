import { FACETS } from '#domain/facet.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { toSearchData } from '#search/document.ts'
import { longTexts } from '#search/index/fieldTexts.ts'
import type { BenchDocument } from './engines/engine.ts'

/** The facts our own search looks at as plain texts for every other engine, so that none knows less. */
export function toDocuments(
  organisations: readonly Organisation[],
  vocabulary: Vocabulary,
): readonly BenchDocument[] {
  const { documents, terms } = toSearchData(organisations, vocabulary)
  const labels = new Map<string, readonly string[]>(
    FACETS.flatMap((facet) =>
      terms[facet].map(({ id, label }) => [`${facet} ${id}`, Object.values(label)] as const),
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

function textsOf(organisation: Organisation | undefined): readonly string[] {
  if (!organisation) return []
  const services = organisation.services.flatMap(({ name }) => Object.values(name))
  return [...services, ...longTexts(organisation).map(({ text }) => text)]
}
