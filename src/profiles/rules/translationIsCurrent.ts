import type { Rule } from '../rule.ts'
import { isCurrent, markOf } from '../translations.ts'

/** What `hashText` makes. */
const MARK = /^[0-9a-f]{16}$/

export const translationIsCurrent: Rule = {
  id: 'translationIsCurrent',
  why: 'A text that has changed since it was translated says one thing to some readers and another to others.',
  scope: 'translation',
  severity: 'warning',
  messages: {
    fi: [
      'Käännös on tehty tekstistä, jonka tunniste on ”{found}”.',
      'Profiilin {original} tekstin tunniste on nyt {mark}.',
      'Tarkista, että käännös vastaa tekstiä, ja kirjoita sitten translates: {mark}',
    ],
    sv: [
      'Översättningen är gjord utifrån en text med kontrollsumman ”{found}”.',
      'Texten i profilen {original} har nu kontrollsumman {mark}.',
      'Kontrollera att översättningen stämmer med texten och skriv sedan translates: {mark}',
    ],
    en: [
      'The translation was made from a text with the mark "{found}".',
      'The text of the profile {original} now has the mark {mark}.',
      'Check that the translation agrees with the text, then write translates: {mark}',
    ],
  },
  check: (subject, { directory }) => {
    const original = directory.find(subject.slug)
    if (!original || isCurrent(subject, original)) return []
    const mark = markOf(original, subject)
    const found = subject.fields.translates
    // A mark of an older text may be replaced only by who has read the translation; a placeholder by anyone.
    const isNew = !MARK.test(found)
    const values = { original: original.file, mark }
    return [{ path: ['translates'], found, values, ...(isNew && { replacement: mark }) }]
  },
}
