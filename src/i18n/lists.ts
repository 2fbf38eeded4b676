import { toIntlTag } from './intlTag.ts'

/**
 * Words as a list of the language: `a, b ja c`. Where the language's own way is not known to Intl, a dot divides them:
 * another language's "and" would stand in the middle of the sentence.
 */
export function formatList(words: readonly string[], locale: string): string {
  return formatFor(locale)?.format(words) ?? words.join(' · ')
}

/** The same in parts, for words that are more than text: each word, and what stands between two of them. */
export function listParts(words: readonly string[], locale: string): readonly ListPart[] {
  const format = formatFor(locale)
  if (!format) return words.flatMap((word, at) => (at === 0 ? [{ word }] : [{ between: ' · ' }, { word }]))
  return format
    .formatToParts(words)
    .map(({ type, value }) => (type === 'element' ? { word: value } : { between: value }))
}

export interface ListPart {
  readonly word?: string
  readonly between?: string
}

/** A format takes longer to make than all it will ever write on a page. */
const made = new Map<string, Intl.ListFormat | undefined>()

function formatFor(locale: string): Intl.ListFormat | undefined {
  if (made.has(locale)) return made.get(locale)
  const isKnown = Intl.ListFormat.supportedLocalesOf(locale).length > 0
  const format = isKnown ? new Intl.ListFormat(toIntlTag(locale)) : undefined
  made.set(locale, format)
  return format
}
