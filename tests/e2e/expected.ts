import type { Facet } from '#domain/facet.ts'
import type { SearchData, SearchService } from '#search/document.ts'

export type Chosen = Partial<Record<Facet, readonly string[]>>

/**
 * What the search should answer to filters, reckoned from the data without the search's own code: one and the same
 * service must meet every facet.
 */
export function expectedSlugs(data: SearchData, chosen: Chosen): string[] {
  return data.documents
    .filter(({ services }) => services.some((service) => meets(data, service, chosen)))
    .map(({ id }) => id)
    .sort()
}

/** How many an option leaves when it is chosen together with `others`. */
export function expectedCount(data: SearchData, facet: Facet, id: string, others: Chosen = {}): number {
  return expectedSlugs(data, { ...others, [facet]: [id] }).length
}

/**
 * A language and a target group that an organisation offers, but never in one service; and that some other
 * organisation does offer together.
 */
export function findSplitPair(data: SearchData): { slug: string; language: string; target: string } {
  for (const { id: slug, services } of data.documents) {
    for (const { language: languages } of services) {
      for (const { target: targets } of services) {
        for (const language of languages) {
          const target = targets.find((candidate) => isSplit(data, slug, language, candidate))
          if (target !== undefined) return { slug, language, target }
        }
      }
    }
  }
  throw new Error('No organisation offers a language and a target group in different services only')
}

function isSplit(data: SearchData, slug: string, language: string, target: string): boolean {
  const slugs = expectedSlugs(data, { language: [language], target: [target] })
  return slugs.length > 0 && !slugs.includes(slug)
}

function meets(data: SearchData, service: SearchService, chosen: Chosen): boolean {
  return (Object.entries(chosen) as [Facet, readonly string[]][]).every(
    ([facet, ids]) => ids.length === 0 || ids.some((id) => offers(data, service, facet, id)),
  )
}

function offers(data: SearchData, service: SearchService, facet: Facet, id: string): boolean {
  if (facet === 'target') return service.target.includes(id) || service.target.includes('everyone')
  if (facet === 'area') return service.area.some((served) => serves(data, served, id))
  return service[facet].includes(id)
}

function serves(data: SearchData, served: string, wanted: string): boolean {
  const isOnline = data.terms.area.some(({ id, kind }) => id === served && kind === 'online')
  return isOnline || branch(data, served).includes(wanted) || branch(data, wanted).includes(served)
}

/** An area and all that contain it. */
function branch(data: SearchData, id: string): string[] {
  const parent = data.terms.area.find((area) => area.id === id)?.parent
  return parent === undefined ? [id] : [id, ...branch(data, parent)]
}
