import { type LocalisedText, pickText } from '#domain/localisedText.ts'
import type { Translated } from '#domain/translated.ts'
import type { SearchDocument } from '#search/document.ts'
import type { Hit } from '#search/query.ts'
import { findMarks } from '#search/words/findMarks.ts'
import type { Card, Marked } from './shownAnswer.ts'

/**
 * A hit → its card in the reader's language. Words are marked where the engine is, so that the page of the search need
 * not know how they are cut and inflected.
 */
export function toCard(document: SearchDocument, { because }: Pick<Hit, 'because'>, locale: string): Card {
  const words = because.flatMap((reason) => (reason.kind === 'word' ? [reason.found, reason.asked] : []))
  const mark = (text: LocalisedText, translated: Translated = {}): Marked | undefined => {
    const passage = pickText(text, locale, document.textLanguage)
    return passage && { ...passage, marks: findMarks(passage.text, words), trust: translated[passage.lang] }
  }
  const { name, summary, translated } = document
  return { ...document, name: mark(name, translated?.name), summary: mark(summary, translated?.summary) }
}
