/** Scripts that tell a word's language apart, by their ISO 15924 codes; all others count as Latin. */
const SCRIPTS = {
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hani: /\p{Script=Han}/u,
} as const
export const LATIN = 'Latn'
export type Script = keyof typeof SCRIPTS | typeof LATIN

export function scriptOf(word: string): Script {
  for (const [script, letter] of Object.entries(SCRIPTS)) if (letter.test(word)) return script as Script
  return LATIN
}

/** A script that some of the texts are in, if it is not the Latin one, which stands in texts of any language. */
export function scriptOfAll(texts: readonly string[]): Script {
  return texts.map(scriptOf).find((script) => script !== LATIN) ?? LATIN
}
