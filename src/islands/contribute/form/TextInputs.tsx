import { useState } from 'react'
import type { ControlAttributes } from './FieldFrame.tsx'
import { useForm } from './FormContext.ts'
import type { FormField } from './formField.ts'
import { inputFor } from './inputFor.ts'

/** Texts that may be longer than this get a box of several lines. */
const ONE_LINE = 120

interface InputProps {
  readonly field: FormField
  readonly text: string
  readonly lang: string | undefined
  readonly attributes: ControlAttributes
  readonly onText: (text: string) => void
}

/** A box for one text, as its kind and length ask for. */
export function TextInput({ field, text, lang, attributes, onText }: InputProps) {
  const shared = {
    ...attributes,
    ...useDirection(lang),
    value: text,
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  }
  if (lang !== undefined && (field.most ?? 0) > ONE_LINE) return <textarea {...shared} rows={3} />
  return <input {...shared} {...inputFor(field, text)} />
}

function useDirection(lang: string | undefined) {
  const { vocabulary } = useForm()
  if (lang === undefined) return { dir: 'auto' }
  const language = vocabulary.languages.find(({ id }) => id === lang)
  return { lang: language?.tag ?? lang, dir: language?.dir ?? 'auto' }
}

interface LinesProps {
  readonly items: readonly string[]
  readonly lang?: string
  readonly attributes: ControlAttributes
  readonly onItems: (items: readonly string[]) => void
}

/** What is typed stays as it is typed, an empty line too; only its lines with words are the list. */
export function LinesInput({ items, lang, attributes, onItems }: LinesProps) {
  const { t } = useForm()
  const [typed, setTyped] = useState(items.join('\n'))
  const shown = toLines(typed).join('\n') === items.join('\n') ? typed : items.join('\n')
  return (
    <>
      <span className="field-help">{t('contribute.onePerLine')}</span>
      <textarea
        {...attributes}
        {...useDirection(lang)}
        rows={3}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          onItems(toLines(event.target.value))
        }}
      />
    </>
  )
}

function toLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
