/** Text by language tag (BCP 47), e.g. `{ fi: 'Ruoka-apu', sv: 'Mathjälp' }`. Never empty. */
export type LocalisedText = Readonly<Record<string, string>>

/** One passage ready for a page: the text, the language it is in, and whether that was the language asked for. */
export interface Passage {
  readonly text: string
  readonly lang: string
  readonly isFallback: boolean
}

/**
 * Picks the text for a reader of `wanted`: that language, then Finnish ↔ Swedish, then English,
 * then the language the profile is written in, then whatever there is. `undefined` when there is no text.
 */
export function pickText(
  text: LocalisedText | undefined,
  wanted: string,
  writtenIn = 'fi',
): Passage | undefined {
  if (!text) return undefined
  for (const lang of [...fallbackOrder(wanted, writtenIn), ...Object.keys(text)]) {
    const found = text[lang]
    if (found !== undefined) return { text: found, lang, isFallback: lang !== wanted }
  }
  return undefined
}

/** The two national languages stand in for each other before English does: most readers of one were taught the other. */
function fallbackOrder(wanted: string, writtenIn: string): string[] {
  const sibling = wanted === 'fi' ? ['sv'] : wanted === 'sv' ? ['fi'] : []
  return [wanted, ...sibling, 'en', writtenIn]
}

/** Gives plain text a language: `('Apua', 'fi')` → `{ fi: 'Apua' }`; text per language stays as it is. */
export function toLocalisedText(text: string | LocalisedText, writtenIn: string): LocalisedText {
  return typeof text === 'string' ? { [writtenIn]: text } : text
}
