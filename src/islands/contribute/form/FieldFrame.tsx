import type { ReactNode } from 'react'
import type { Issue } from '#profiles/issue.ts'
import { toId, useForm } from './FormContext.ts'
import type { FormField } from './formField.ts'
import { Said } from './Said.tsx'

/** Attributes that tie a control to its help and to what the judge says. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
  readonly onBlur: () => void
}

interface Props {
  readonly field: FormField
  readonly name: string
  /** Several controls together, or one? */
  readonly isGroup?: boolean
  /** Does what is said of the parts stand here as well? */
  readonly isDeep?: boolean
  readonly children: (attributes: ControlAttributes) => ReactNode
}

/** A field with its name, help, example and what the judge says of it. */
export function FieldFrame({ field, name, isGroup = false, isDeep = false, children }: Props) {
  const form = useForm()
  const issues = form.issuesAt(name, isDeep)
  const attributes = attributesOf(form, field, name, issues)
  const label = <FieldLabel field={field} />
  const inside = (
    <>
      <p className="field-help" id={`${toId(name)}-help`}>
        <InHelpLanguage>{field.help}</InHelpLanguage>{' '}
        {field.example !== undefined && <FieldExample text={field.example} />}
      </p>
      {children(attributes)}
      <Said name={name} issues={issues} />
    </>
  )
  if (!isGroup) {
    return (
      <div className="field">
        <label htmlFor={attributes.id}>{label}</label>
        {inside}
      </div>
    )
  }
  return (
    <fieldset
      className="field"
      id={attributes.id}
      tabIndex={-1}
      aria-describedby={attributes['aria-describedby']}
    >
      <legend>{label}</legend>
      {inside}
    </fieldset>
  )
}

function attributesOf(
  { touch }: ReturnType<typeof useForm>,
  field: FormField,
  name: string,
  issues: readonly Issue[],
): ControlAttributes {
  const id = toId(name)
  const said = issues.length > 0 ? [`${id}-said`] : []
  return {
    id,
    'aria-describedby': [`${id}-help`, ...said].join(' '),
    'aria-invalid': issues.some(({ severity }) => severity === 'error') || undefined,
    'aria-required': field.isRequired || undefined,
    onBlur: () => touch(name),
  }
}

function FieldLabel({ field }: { readonly field: FormField }) {
  const { t } = useForm()
  return (
    <>
      <InHelpLanguage>{field.label}</InHelpLanguage>{' '}
      {field.isRequired && <span className="field-required">({t('contribute.required')})</span>}
    </>
  )
}

/** Examples are Finnish or neutral, whatever the page speaks. */
function FieldExample({ text }: { readonly text: string }) {
  const { t } = useForm()
  return (
    <span className="field-example">
      {t('contribute.example')} <bdi lang="fi">{text}</bdi>
    </span>
  )
}

/** Names and help of fields are in Finnish, Swedish or English. */
export function InHelpLanguage({ children }: { readonly children: string }) {
  const { helpLang, locale } = useForm()
  if (helpLang === locale) return <>{children}</>
  return (
    <span lang={helpLang} dir="ltr">
      {children}
    </span>
  )
}

/** For whom a button is heard without the field around it. */
export function HiddenLabel({ text }: { readonly text: string }) {
  return (
    <span className="visually-hidden">
      : <InHelpLanguage>{text}</InHelpLanguage>
    </span>
  )
}
