import { useId, useRef, useState } from 'react'
import type { Term } from '#domain/facet.ts'
import { foldWord } from '#domain/foldWord.ts'
import { pickText } from '#domain/localisedText.ts'
import { Icon } from '../../search/Icon.tsx'
import { FieldFrame, HiddenLabel } from './FieldFrame.tsx'
import { type FieldProps, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import { nameOf } from './names.ts'
import { SelectField } from './SelectField.tsx'

type Named = Term & { readonly self?: string; readonly kind?: string }

/** One term of the vocabulary. */
export function TermField({ field, path, value }: FieldProps) {
  const { terms, labelOf } = useTerms(field.list)
  const options = terms.map(({ id }) => ({ value: id, label: labelOf(id) }))
  return <SelectField {...{ field, path, options }} value={String(value ?? '')} />
}

/** Terms of the vocabulary: those chosen, each with a way to take it off, and a list to find more in any language. */
export function TermsField({ field, path, value }: FieldProps) {
  const { set, touch, t } = useForm()
  const { labelOf } = useTerms(field.list)
  const name = nameOf(path)
  const root = useRef<HTMLDivElement>(null)
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : []
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
    set(path, next.length === 0 ? undefined : next)
    touch(name)
  }
  const takeOff = (id: string) => {
    toggle(id)
    focusSoon(() => root.current?.querySelector<HTMLElement>('.chip, summary'))
  }
  return (
    <FieldFrame field={field} name={name} isGroup isDeep>
      {() => (
        <div ref={root}>
          {chosen.length > 0 && (
            <ul className="terms-chosen">
              {chosen.map((id) => (
                <li key={id}>
                  <button type="button" className="chip" onClick={() => takeOff(id)}>
                    <span className="visually-hidden">{t('contribute.remove')} </span>
                    {labelOf(id)} <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <TermPicker list={field.list} label={field.label} chosen={chosen} onToggle={toggle} />
        </div>
      )}
    </FieldFrame>
  )
}

interface PickerProps {
  readonly list: FieldProps['field']['list']
  readonly label: string
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** The list is made when it is opened: closed ones would make every letter typed elsewhere slow. */
function TermPicker({ list, label, chosen, onToggle }: PickerProps) {
  const { t } = useForm()
  const { terms, labelOf } = useTerms(list)
  const [isOpen, setOpen] = useState(false)
  const [needle, setNeedle] = useState('')
  const findId = useId()
  const words = foldWord(needle).split(/\s+/).filter(Boolean)
  const shown = terms.filter((term) => words.every((word) => wordsOf(term).includes(word)))
  return (
    <details
      className="picker"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        setOpen(false)
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary>
        {t('contribute.choose')}
        <HiddenLabel text={label} />{' '}
        {chosen.length > 0 && <span className="soft">({t('facet.chosen', { count: chosen.length })})</span>}
      </summary>
      {isOpen && (
        <div className="picker-panel">
          <label htmlFor={findId}>{t('contribute.find')}</label>
          <input
            id={findId}
            type="search"
            dir="auto"
            value={needle}
            onChange={(event) => setNeedle(event.target.value)}
          />
          <ul className="picker-list">
            {shown.map(({ id, kind }) => (
              <li key={id} data-kind={kind}>
                <label className="check">
                  <input
                    type="checkbox"
                    value={id}
                    checked={chosen.includes(id)}
                    onChange={() => onToggle(id)}
                  />
                  <span>{labelOf(id)}</span>
                </label>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p role="status">{t('facet.empty')}</p>}
        </div>
      )}
    </details>
  )
}

function useTerms(list: FieldProps['field']['list']) {
  const { vocabulary, locale } = useForm()
  const terms: readonly Named[] = list ? vocabulary[list] : []
  const labelOf = (id: string) =>
    pickText(terms.find((term) => term.id === id)?.label, locale, 'en')?.text ?? id
  return { terms, labelOf }
}

/** Everything somebody may call a term by. */
function wordsOf({ id, label, self = '' }: Named): string {
  return foldWord([id, self, ...Object.values(label)].join(' '))
}
