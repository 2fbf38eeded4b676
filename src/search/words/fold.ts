import { pairsOf } from './pairsOf.ts'

/**
 * Folding makes writings of one word equal: NFKD, lower case, no marks, one form of letters that Arabic, Persian and
 * Kurdish keyboards write in several ways. After Unicode Technical Report 30 and Lucene's Arabic and Persian
 * normalisers, which agree on these pairs.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Latin letters that NFKD leaves whole.
  ...pairsOf('đd ðd øo łl ıi æa œo ßss þth əe'),
  // Arabic script: alef, yeh, kaf, heh and waw in their regional forms.
  ...pairsOf('ٱا ىي یي ېي ێي کك ةه ەه ھه ۆو ۇو ڕر ڵل'),
  // Cyrillic: letters that people leave out or mix up; й and ї lose their marks with the others.
  ...pairsOf('ґг єе іи ыи эе ъ ь'),
}

/** Marks, and characters that only join or part letters: tatweel, soft hyphen, zero-width ones, apostrophes in words. */
const DROPPED = /[\p{M}\u0640\u00ad\u200b-\u200f\u2060\ufeff'’ʼʻ`´]/gu
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Most words are folded as they stand, and a directory has thousands of them. */
const PLAIN = /^[a-z0-9 ]*$/

const kept = new Map<string, string>()
const KEPT_AT_MOST = 20_000

/** A word or text → its folded form. Equal for `Äiti`, `ÄITI` and `aiti`, for `كرة` and `كره`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  const known = kept.get(text)
  if (known !== undefined) return known
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(REPLACED, (letter) => LETTERS[letter] ?? letter)
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  if (text.length <= 40) kept.set(text, folded)
  return folded
}
