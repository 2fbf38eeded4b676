import { type FieldLanguage, fieldText } from '#domain/fieldHelp/fieldText.ts'
import { describeFields, type Field, type Kind, type VocabularyList } from '#domain/schema/describeFields.ts'
import { nameOfDay } from '#i18n/dates.ts'
import type { LocaleId } from '#i18n/locales.ts'
import type { MessageKey } from '#i18n/messages.ts'
import { createTranslate, type Translate } from '#i18n/translate.ts'

/** A field of the form: a field of the schema in the words of the page. */
export interface FormField {
  readonly key: string
  readonly kind: Kind
  readonly isRequired: boolean
  /** The most characters of a text. */
  readonly most?: number
  readonly label: string
  readonly help: string
  readonly example?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly list?: VocabularyList
  readonly fields: readonly FormField[]
}

/** A part of the form. Those that nearly every profile needs stand open. */
export interface Section {
  readonly id: string
  readonly title: MessageKey
  readonly isOpen: boolean
  /** Fields of the first level, as the schema names them. */
  readonly keys: readonly string[]
}

/** The long text stands in a section of its own and is no field. */
export const BODY_SECTION = 'text'

export const SECTIONS: readonly Section[] = [
  { id: 'names', title: 'contribute.who', isOpen: true, keys: ['name', 'summary', 'textLanguage'] },
  {
    id: 'offer',
    title: 'org.facts',
    isOpen: true,
    keys: ['themes', 'targetGroups', 'languages', 'areas'],
  },
  {
    id: 'contact',
    title: 'org.contact',
    isOpen: true,
    keys: ['contact', 'firstContact', 'locations', 'hours', 'closed'],
  },
  { id: 'trust', title: 'fresh.title', isOpen: true, keys: ['confirmed', 'sources'] },
  { id: 'services', title: 'org.services', isOpen: false, keys: ['services'] },
  {
    id: 'details',
    title: 'contribute.details',
    isOpen: false,
    keys: ['eligibility', 'notFor', 'price', 'delivery', 'interpreting', 'keywords', 'notice', 'sensitive'],
  },
  { id: BODY_SECTION, title: 'org.more', isOpen: false, keys: [] },
  { id: 'together', title: 'org.cooperation', isOpen: false, keys: ['volunteering', 'cooperation'] },
  {
    id: 'identity',
    title: 'org.identity',
    isOpen: false,
    keys: [
      'alternateNames',
      'legalForm',
      'businessId',
      'registerNumber',
      'founded',
      'parent',
      'status',
      'formerSlugs',
      'reviewEvery',
      'licence',
    ],
  },
]

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

function toExample(example: unknown): string {
  const values: unknown[] =
    typeof example === 'object' && example !== null ? Object.values(example) : [example]
  return values.flat().map(String).join(', ')
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
