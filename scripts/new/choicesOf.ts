import type { Term } from '#domain/facet.ts'
import type { Field, VocabularyList } from '#domain/schema/describeFields.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { MESSAGES, type MessageKey } from '#i18n/messages.ts'
import type { JudgeLanguage } from '#profiles/issue.ts'
import type { Choice } from './prompter.ts'
import { WORDS } from './words.ts'

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 24 * 60 * 60 * 1000
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** The terms of a vocabulary list, found by their labels in every language and by their id. */
export function termChoices(
  vocabulary: Vocabulary,
  list: VocabularyList,
  lang: JudgeLanguage,
): readonly Choice[] {
  const terms: readonly (Term & { readonly self?: string })[] = vocabulary[list]
  return terms.map(({ id, label, self }) => ({
    value: id,
    label: label[lang] ?? id,
    words: [...Object.values(label), self ?? ''].join(' '),
  }))
}

/** The choices of a field, in words. */
export function fieldChoices({ key, choices }: Field, lang: JudgeLanguage): readonly Choice[] {
  return choices.map((value) => ({ value, label: toLabel(key, value, lang) }))
}

function toLabel(key: string, value: string, lang: JudgeLanguage): string {
  const message = `${key}.${value}`
  if (isMessage(message)) return String(MESSAGES[lang][message])
  const { status, months } = WORDS[lang]
  if (key === 'status') return status[value] ?? value
  if (key === 'reviewEvery') return months.replace('{months}', value)
  return WEEKDAYS.includes(value) ? weekday(WEEKDAYS.indexOf(value), lang) : value
}

function isMessage(key: string): key is MessageKey {
  return key in MESSAGES.en
}

function weekday(index: number, lang: JudgeLanguage): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
  return format.format(MONDAY + index * DAY)
}
