import { toIntlTag } from './intlTag.ts'

/**
 * Words as a list of the language: `a, b ja c`. Where the language's own way is not known to Intl, a dot divides them:
 * another language's "and" would stand in the middle of the sentence.
 */
export function formatList(words: readonly string[], locale: string): string {
  const isKnown = Intl.ListFormat.supportedLocalesOf(locale).length > 0
  return isKnown ? new Intl.ListFormat(toIntlTag(locale)).format(words) : words.join(' · ')
}
