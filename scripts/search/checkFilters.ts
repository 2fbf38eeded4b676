import { CHOICES, FILTERS, type FilterName } from '#domain/facet.ts'
import { nearestTerms, toHint } from '#profiles/nearestTerms.ts'
import type { SearchData } from '#search/document.ts'

/** A list as short as this is said whole. */
const FEW = 8

/** Ids given for each filter → what is to be said of the first that nobody knows; `undefined` when all are known. */
export function findUnknownId(
  asked: Partial<Record<FilterName, string | readonly string[]>>,
  { terms }: SearchData,
): string | undefined {
  for (const filter of FILTERS) {
    const known =
      filter in CHOICES
        ? CHOICES[filter as keyof typeof CHOICES].map((id) => ({ id, label: {} }))
        : terms[filter as keyof typeof terms]
    for (const id of [asked[filter] ?? []].flat()) {
      if (known.some((term) => term.id === id)) continue
      const nearest = toHint(nearestTerms(id, known))
      const all =
        known.length > FEW
          ? 'The ids are in content/vocabulary.'
          : `Ids: ${known.map((one) => one.id).join(', ')}.`
      return `${filter} "${id}": there is no such id${nearest || `. ${all}`}`
    }
  }
  return undefined
}
