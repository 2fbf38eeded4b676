import { type ReactNode, useId, useState } from 'react'
import { pickText } from '#domain/localisedText.ts'
import { type ControlAttributes, FieldFrame, HiddenLabel } from './FieldFrame.tsx'
import { type FieldProps, toId, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import type { FormField } from './formField.ts'
import { nameOf } from './names.ts'
import { Said } from './Said.tsx'

/** Every profile is asked for in these. */
const MAIN_LANGUAGES = ['fi', 'sv', 'en']

interface PerLanguageProps extends Pick<FieldProps, 'field' | 'path'> {
  /** Those that have a text. */
  readonly languages: readonly string[]
  readonly isDeep?: boolean
  readonly children: (lang: string, attributes: ControlAttributes) => ReactNode
}

/** A control for each language: Finnish, Swedish, English, the page's, those there are, and one more if wanted. */
export function PerLanguage({ field, path, languages, isDeep = false, children }: PerLanguageProps) {
  const { issuesAt, touch, locale, vocabulary } = useForm()
  const [added, setAdded] = useState<readonly string[]>([])
  const own = vocabulary.languages.filter(({ id }) => id === locale).map(({ id }) => id)
  const shown = [...new Set([...MAIN_LANGUAGES, ...own, ...languages, ...added])]
  const group = nameOf(path)
  const add = (lang: string) => {
    setAdded([...added, lang])
    focusSoon(() => document.getElementById(toId(nameOf([...path, lang]))))
  }
  return (
    <FieldFrame field={field} name={group} isGroup>
      {() => (
        <>
          {shown.map((lang) => {
            const name = nameOf([...path, lang])
            const issues = issuesAt(name, isDeep)
            const attributes: ControlAttributes = {
              id: toId(name),
              'aria-describedby': `${toId(group)}-help${issues.length > 0 ? ` ${toId(name)}-said` : ''}`,
              'aria-invalid': issues.some(({ severity }) => severity === 'error') || undefined,
              'aria-required': undefined,
              onBlur: () => {
                touch(name)
                touch(group)
              },
            }
            return (
              <div className="field-language" key={lang}>
                <label htmlFor={attributes.id}>
                  <LanguageName id={lang} />
                </label>
                {children(lang, attributes)}
                <Said name={name} issues={issues} />
              </div>
            )
          })}
          <AddLanguage field={field} taken={shown} onAdd={add} />
        </>
      )}
    </FieldFrame>
  )
}

function LanguageName({ id }: { readonly id: string }) {
  const { vocabulary, locale } = useForm()
  const label = vocabulary.languages.find((language) => language.id === id)?.label
  return <>{pickText(label, locale, 'en')?.text ?? id}</>
}

interface AddProps {
  readonly field: FormField
  readonly taken: readonly string[]
  readonly onAdd: (lang: string) => void
}

/** Arrows move through the closed list, so that a language is added only by a button. */
function AddLanguage({ field, taken, onAdd }: AddProps) {
  const { vocabulary, locale, t } = useForm()
  const [chosen, setChosen] = useState('')
  const id = useId()
  const options = vocabulary.languages.filter((language) => !taken.includes(language.id))
  const add = () => {
    setChosen('')
    onAdd(chosen)
  }
  return (
    <div className="field-language">
      <label htmlFor={id}>
        {t('contribute.addLanguage')}
        <HiddenLabel text={field.label} />
      </label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="" />
        {options.map(({ id: language, label, self }) => (
          <option key={language} value={language}>
            {pickText(label, locale, 'en')?.text ?? language} – {self}
          </option>
        ))}
      </select>
      {chosen !== '' && (
        <button type="button" className="button language-add" onClick={add}>
          {t('contribute.add')} <LanguageName id={chosen} />
          <HiddenLabel text={field.label} />
        </button>
      )}
    </div>
  )
}
