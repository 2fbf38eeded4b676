import { foldWord } from './foldWord.ts'
import { slug } from './schema/text.ts'

/** Legal endings say nothing about which organisation it is. */
const ENDINGS = /\b(ry|rf|sr|rs)\b\.?/g
/** The most characters a file name may have before `.md`. */
const LONGEST = 80

/** Proposes a file name for an organisation: `Äidit ja lapset ry` → `aidit-ja-lapset`; empty when no letter is Latin. */
export function toSlug(name: string): string {
  return foldWord(name)
    .replace(ENDINGS, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}

/** May a file be called so (without `.md`)? */
export function isSlug(text: string): boolean {
  return slug.safeParse(text).success
}
