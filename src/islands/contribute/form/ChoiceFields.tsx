import { useState } from 'react'
import { isFields } from '../draft/values.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { type FieldProps, toId, useForm } from './FormContext.ts'
import { nameOf } from './names.ts'
import { SelectField } from './SelectField.tsx'
import { TextsField } from './TextFields.tsx'

/** One of a few. */
export function ChoiceField({ field, path, value }: FieldProps) {
  return <SelectField {...{ field, path }} value={String(value ?? '')} options={field.choices} />
}

/** Any of a few. */
export function ChoicesField({ field, path, value }: FieldProps) {
  const { set, touch } = useForm()
  const name = nameOf(path)
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggle = (one: string) => {
    const known = field.choices.map((choice) => choice.value)
    const strange = chosen.filter((other) => !known.includes(String(other)))
    const next = [...known.filter((id) => chosen.includes(id) !== (id === one)), ...strange]
    set(path, next.length === 0 ? undefined : next)
    touch(name)
  }
  return (
    <FieldFrame field={field} name={name} isGroup isDeep>
      {() => (
        <div className="field-choices">
          {field.choices.map((choice) => (
            <label key={choice.value} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(choice.value)}
                onChange={() => toggle(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}

const YES_NO = ['true', 'false', ''] as const

/** Yes, no or nothing said; where a person may, in their own words instead. */
export function YesNoField(props: FieldProps) {
  const { field, path, value } = props
  const { set, touch, t } = useForm()
  const [isWriting, setWriting] = useState(false)
  const name = nameOf(path)
  const hasWords = isFields(value) || isWriting
  const labels = { true: t('contribute.yes'), false: t('contribute.no'), '': t('contribute.unsaid') }
  const choose = (one: string) => {
    setWriting(false)
    set(path, one === '' ? undefined : one)
    touch(name)
  }
  return (
    <>
      <FieldFrame field={field} name={name} isGroup>
        {() => (
          <div className="field-choices">
            {YES_NO.map((one) => (
              <label key={one} className="check">
                <input
                  type="radio"
                  name={toId(name)}
                  checked={!hasWords && String(value ?? '') === one}
                  onChange={() => choose(one)}
                />
                <span>{labels[one]}</span>
              </label>
            ))}
            {field.kind === 'yesNoOrText' && (
              <label className="check">
                <input
                  type="radio"
                  name={toId(name)}
                  checked={hasWords}
                  onChange={() => {
                    set(path, undefined)
                    setWriting(true)
                  }}
                />
                <span>{t('contribute.ownWords')}</span>
              </label>
            )}
          </div>
        )}
      </FieldFrame>
      {hasWords && (
        <TextsField
          field={{ ...field, kind: 'textPerLanguage' }}
          path={path}
          value={isFields(value) ? value : {}}
        />
      )}
    </>
  )
}
