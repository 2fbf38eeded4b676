import { isFields } from '../draft/values.ts'
import { ChoiceField, ChoicesField, YesNoField } from './ChoiceFields.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { type FieldProps, useForm } from './FormContext.ts'
import type { FormField } from './formField.ts'
import { EntriesField, GroupField, ReferenceField } from './GroupFields.tsx'
import { nameOf } from './names.ts'
import { TermField, TermsField } from './TermFields.tsx'
import { LinesField, TextField, TextsField, WordsField } from './TextFields.tsx'

const CONTROLS = {
  text: TextField,
  textPerLanguage: TextsField,
  textOrPerLanguage: TextsField,
  wordsPerLanguage: WordsField,
  texts: LinesField,
  yesNo: YesNoField,
  yesNoOrText: YesNoField,
  choice: ChoiceField,
  choices: ChoicesField,
  term: TermField,
  terms: TermsField,
  group: GroupField,
  entries: EntriesField,
  reference: ReferenceField,
} as const

/** The control for a field's kind of value; what is written in another way is left to the text of the file. */
export function Field(props: FieldProps) {
  const { t } = useForm()
  const { field, path, value } = props
  if (value !== undefined && !isShowable(field, value)) {
    return (
      <FieldFrame field={field} name={nameOf(path)} isGroup isDeep>
        {() => <p className="note">{t('contribute.notAsForm')}</p>}
      </FieldFrame>
    )
  }
  const Control = CONTROLS[field.kind]
  return <Control {...props} />
}

function isShowable({ kind }: FormField, value: unknown): boolean {
  const isText = typeof value === 'string'
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  const areTexts = isFields(value) && Object.values(value).every((item) => typeof item === 'string')
  switch (kind) {
    case 'textPerLanguage':
      return areTexts
    case 'textOrPerLanguage':
    case 'yesNoOrText':
      return isText || areTexts
    case 'wordsPerLanguage':
      return (
        isFields(value) &&
        Object.values(value).every(
          (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
        )
      )
    case 'texts':
    case 'choices':
    case 'terms':
      return isTexts
    case 'group':
      return isFields(value)
    case 'entries':
      return Array.isArray(value) && value.every(isFields)
    case 'reference':
      return isText || isFields(value)
    default:
      return isText
  }
}
