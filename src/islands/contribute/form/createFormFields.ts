import { type FieldLanguage, fieldText } from '#domain/fieldHelp/fieldText.ts'
import { describeFields, type Field } from '#domain/schema/describeFields.ts'
import { nameOfDay } from '#i18n/dates.ts'
import type { LocaleId } from '#i18n/locales.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { createTranslate, type Translate } from '#i18n/translate.ts'
import type { FormField } from './formField.ts'

/** All fields of a profile, explained in Finnish, Swedish or English; choices in the language of the page. */
export function createFormFields(locale: LocaleId, helpLang: FieldLanguage): readonly FormField[] {
  const t = createTranslate(locale)
  const toFormField = (field: Field): FormField => ({
    key: field.key,
    kind: field.kind,
    isRequired: field.isRequired,
    ...(field.characters?.most !== undefined && { most: field.characters.most }),
    ...fieldText(field.path, helpLang),
    ...(field.example !== undefined && isShown(field) && { example: toExample(field.example) }),
    // Yes and no are said by their control.
    choices: field.kind.startsWith('yesNo')
      ? []
      : field.choices.map((value) => ({ value, label: toLabel(field.key, value, locale, t) })),
    ...(field.list && { list: field.list }),
    fields: field.fields.map(toFormField),
  })
  return describeFields().map(toFormField)
}

/** An example helps where a person types; what is chosen from a list shows itself. */
function isShown({ kind }: Field): boolean {
  return !['yesNo', 'yesNoOrText', 'choice', 'choices', 'term', 'terms', 'group'].includes(kind)
}

/** One of several: they are typed one on each line, and a comma between them would be copied. */
function toExample(example: unknown): string {
  const values: unknown[] =
    typeof example === 'object' && example !== null ? Object.values(example) : [example]
  return String(values.flat()[0])
}

const CHOICES: Readonly<Record<string, MessageKey>> = {
  'status.active': 'contribute.active',
  'status.paused': 'org.paused',
  'status.ended': 'org.ended',
}

function toLabel(key: string, value: string, locale: LocaleId, t: Translate): string {
  if (key === 'days') return nameOfDay(value, locale)
  if (key === 'reviewEvery') return t('contribute.months', { count: Number(value) })
  if (key === 'licence') return value
  return t(CHOICES[`${key}.${value}`] ?? (`${key}.${value}` as MessageKey))
}
