/** The same word whatever its case and accents: `Äidit` → `aidit`. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
