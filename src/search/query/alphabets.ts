import { pickText } from '#domain/localisedText.ts'
import type { SearchDocument } from '../document.ts'

type Named = Pick<SearchDocument, 'name' | 'textLanguage'>

/** Place of every document in the alphabet of a language, worked out when first asked for. */
export function createAlphabets(documents: readonly Named[]): (locale: string) => Uint32Array {
  const places = new Map<string, Uint32Array>()
  return (locale) => {
    const known = places.get(locale) ?? placeByName(documents, locale)
    places.set(locale, known)
    return known
  }
}

function placeByName(documents: readonly Named[], locale: string): Uint32Array {
  const place = new Uint32Array(documents.length)
  for (const [at, document] of orderByName(documents, locale).entries()) place[document] = at
  return place
}

/** Numbers of documents by their names. */
function orderByName(documents: readonly Named[], locale: string): readonly number[] {
  const collator = new Intl.Collator(locale)
  const names = documents.map(({ name, textLanguage }) => pickText(name, locale, textLanguage)?.text ?? '')
  return [...names.keys()].sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? ''))
}
