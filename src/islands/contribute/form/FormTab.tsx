import { Fragment, useMemo, useState } from 'react'
import { BODY } from '../draft/placeToField.ts'
import type { Fields } from '../draft/values.ts'
import { Field } from './Field.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { FormContext, type FormState, toId, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import './form.css'
import type { FormField } from './formField.ts'
import { BODY_SECTION, SECTIONS, type Section } from './sections.ts'

interface Props {
  readonly form: Omit<FormState, 'renderField'>
  readonly fields: readonly FormField[]
  readonly values: Fields
  readonly body: string
  readonly onBody: (body: string) => void
}

/** The form: a part for each thing that a profile tells, those that nearly everybody needs open. */
export function FormTab({ form, fields, values, body, onBody }: Props) {
  const state = useMemo<FormState>(() => ({ ...form, renderField: (props) => <Field {...props} /> }), [form])
  const unshown = Object.keys(values).filter((key) => !fields.some((field) => field.key === key))
  return (
    <FormContext value={state}>
      {unshown.length > 0 && (
        <p className="note">
          {form.t('contribute.unshown')} <bdi translate="no">{unshown.join(', ')}</bdi>
        </p>
      )}
      {SECTIONS.map((section) => (
        <FormSection key={section.id} section={section}>
          {section.id === BODY_SECTION ? (
            <BodyField body={body} onBody={onBody} />
          ) : (
            fields
              .filter(({ key }) => section.keys.includes(key))
              .toSorted((a, b) => section.keys.indexOf(a.key) - section.keys.indexOf(b.key))
              .map((field) => (
                <Fragment key={field.key}>
                  <Field field={field} path={[field.key]} value={values[field.key]} />
                  {field.key === 'confirmed' && <ConfirmNow value={values.confirmed} />}
                </Fragment>
              ))
          )}
        </FormSection>
      ))}
    </FormContext>
  )
}

/** What is closed is drawn when it is opened, so that a letter typed elsewhere costs little. */
function FormSection({
  section,
  children,
}: {
  readonly section: Section
  readonly children: React.ReactNode
}) {
  const { t } = useForm()
  const [isOpen, setOpen] = useState(section.isOpen)
  return (
    <details
      className="form-section"
      data-section={section.id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{t(section.title)}</h3>
      </summary>
      {isOpen && <div className="form-fields">{children}</div>}
    </details>
  )
}

function BodyField({ body, onBody }: Pick<Props, 'body' | 'onBody'>) {
  const { t, textLanguage } = useForm()
  const field: FormField = {
    key: BODY,
    kind: 'text',
    isRequired: false,
    label: t('contribute.body'),
    help: t('contribute.bodyHelp'),
    choices: [],
    fields: [],
  }
  return (
    <FieldFrame field={field} name={BODY} isDeep>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={12}
          lang={textLanguage}
          dir="auto"
          value={body}
          onChange={(event) => onBody(event.target.value)}
        />
      )}
    </FieldFrame>
  )
}

/** Who is of the organisation has looked at the facts just now. */
function ConfirmNow({ value }: { readonly value: unknown }) {
  const { t, set, today } = useForm()
  if (value === today) return null
  const confirm = () => {
    set(['confirmed'], today)
    // The button goes with what it was for.
    focusSoon(() => document.getElementById(toId('confirmed')))
  }
  return (
    <button type="button" className="button confirm-now" onClick={confirm}>
      {t('contribute.confirmNow')}
    </button>
  )
}
