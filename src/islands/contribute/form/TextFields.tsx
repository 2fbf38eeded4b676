import { isFields } from '../draft/values.ts'
import { FieldFrame, HiddenLabel } from './FieldFrame.tsx'
import { type FieldProps, toId, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import type { FormField } from './formField.ts'
import { nameOf } from './names.ts'
import { PerLanguage } from './PerLanguage.tsx'
import { LinesInput, TextInput } from './TextInputs.tsx'

/** One text, address, number, date or time. */
export function TextField({ field, path, value }: FieldProps) {
  const { set, textLanguage } = useForm()
  const text = typeof value === 'string' ? value : ''
  return (
    <FieldFrame field={field} name={nameOf(path)}>
      {(attributes) => (
        <TextInput
          field={field}
          text={text}
          lang={isProse(field) ? textLanguage : undefined}
          attributes={attributes}
          onText={(next) => set(path, next === '' ? undefined : next)}
        />
      )}
    </FieldFrame>
  )
}

/** A text in several languages: Finnish, Swedish, English, those there are, and one more if somebody wants. */
export function TextsField({ field, path, value }: FieldProps) {
  const { set, textLanguage, t } = useForm()
  const split = () => {
    set(path, { [textLanguage]: value })
    focusSoon(() => document.getElementById(toId(nameOf([...path, textLanguage]))))
  }
  if (typeof value === 'string' || (value === undefined && field.kind === 'textOrPerLanguage')) {
    return (
      <div className="field-with-more">
        <TextField field={field} path={path} value={value} />
        {typeof value === 'string' && (
          <button type="button" className="button" onClick={split}>
            {t('contribute.perLanguage')}
            <HiddenLabel text={field.label} />
          </button>
        )}
      </div>
    )
  }
  const texts = isFields(value) ? value : {}
  return (
    <PerLanguage field={field} path={path} languages={Object.keys(texts)}>
      {(lang, attributes) => (
        <TextInput
          field={field}
          text={String(texts[lang] ?? '')}
          lang={lang}
          attributes={attributes}
          onText={(next) => set([...path, lang], next === '' ? undefined : next)}
        />
      )}
    </PerLanguage>
  )
}

/** Lists of words in several languages, one word or phrase a line. */
export function WordsField({ field, path, value }: FieldProps) {
  const { set } = useForm()
  const lists = isFields(value) ? value : {}
  return (
    <PerLanguage field={field} path={path} languages={Object.keys(lists)} isDeep>
      {(lang, attributes) => (
        <LinesInput
          items={toStrings(lists[lang])}
          lang={lang}
          attributes={attributes}
          onItems={(items) => set([...path, lang], items.length === 0 ? undefined : items)}
        />
      )}
    </PerLanguage>
  )
}

/** A list of texts, one a line. */
export function LinesField({ field, path, value }: FieldProps) {
  const { set } = useForm()
  return (
    <FieldFrame field={field} name={nameOf(path)} isDeep>
      {(attributes) => (
        <LinesInput
          items={toStrings(value)}
          attributes={attributes}
          onItems={(items) => set(path, items.length === 0 ? undefined : items)}
        />
      )}
    </FieldFrame>
  )
}

function toStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** Addresses and numbers are in no language. */
const NO_PROSE = ['website', 'form', 'url', 'email', 'phone', 'number']

function isProse({ key, most }: FormField): boolean {
  return most !== undefined && !NO_PROSE.includes(key)
}
