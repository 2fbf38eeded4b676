import { Fragment, useRef } from 'react'
import { pickText } from '#domain/localisedText.ts'
import { isFields } from '../draft/values.ts'
import { FieldFrame, InHelpLanguage } from './FieldFrame.tsx'
import { type FieldProps, toId, useForm } from './FormContext.ts'
import { focusSoon } from './focusSoon.ts'
import { nameOf } from './names.ts'
import { Said } from './Said.tsx'
import { SelectField } from './SelectField.tsx'

/** Fields that belong together. */
export function GroupField({ field, path, value }: FieldProps) {
  const { renderField } = useForm()
  const values = isFields(value) ? value : {}
  return (
    <FieldFrame field={field} name={nameOf(path)} isGroup>
      {() =>
        field.fields.map((inner) => (
          <Fragment key={inner.key}>
            {renderField({
              // What a group needs is needed once it is begun.
              field: { ...inner, isRequired: inner.isRequired && value !== undefined },
              path: [...path, inner.key],
              value: values[inner.key],
            })}
          </Fragment>
        ))
      }
    </FieldFrame>
  )
}

/** A list of groups, each of which can be taken away, with a button for one more. */
export function EntriesField({ field, path, value }: FieldProps) {
  const { set, t } = useForm()
  const root = useRef<HTMLDivElement>(null)
  const entries: readonly unknown[] = Array.isArray(value) ? value : []
  const add = () => {
    set([...path, entries.length], {})
    focusSoon(() => document.getElementById(toId(nameOf([...path, entries.length]))))
  }
  const remove = (index: number) => {
    set([...path, index], undefined)
    focusSoon(() => root.current?.querySelector<HTMLElement>(':scope > .entry-add') ?? null)
  }
  return (
    <FieldFrame field={field} name={nameOf(path)} isGroup>
      {() => (
        <div ref={root}>
          {entries.map((entry, index) => (
            <Entry
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place; its name changes while it is typed
              key={index}
              field={field}
              path={[...path, index]}
              value={entry}
              onRemove={() => remove(index)}
            />
          ))}
          <button type="button" className="button entry-add" onClick={add}>
            {t('contribute.add')} <InHelpLanguage>{field.label}</InHelpLanguage>
          </button>
        </div>
      )}
    </FieldFrame>
  )
}

function Entry({ field, path, value, onRemove }: FieldProps & { readonly onRemove: () => void }) {
  const { renderField, issuesAt, t } = useForm()
  const values = isFields(value) ? value : {}
  const name = nameOf(path)
  const issues = issuesAt(name, false)
  const number = Number(path.at(-1)) + 1
  return (
    <fieldset className="entry" id={toId(name)} tabIndex={-1}>
      <legend>
        <InHelpLanguage>{field.label}</InHelpLanguage> {number}
      </legend>
      <div className="entry-fields">
        <Said name={name} issues={issues} />
        {field.fields.map((inner) => (
          <Fragment key={inner.key}>
            {renderField({ field: inner, path: [...path, inner.key], value: values[inner.key] })}
          </Fragment>
        ))}
        <button type="button" className="button" onClick={onRemove}>
          {t('contribute.remove')} <InHelpLanguage>{field.label}</InHelpLanguage> {number}
        </button>
      </div>
    </fieldset>
  )
}

/** Another profile of the directory, or the name and page of an organisation that has none. */
export function ReferenceField({ field, path, value }: FieldProps) {
  const { neighbours, locale } = useForm()
  const slug = typeof value === 'string' ? value : ''
  const options = neighbours.map((one) => ({
    value: one.slug,
    label: nameIn(one.fields.name, locale) ?? one.slug,
  }))
  return (
    <>
      <SelectField {...{ field, path, options }} value={slug} />
      {slug === '' && (
        <div className="field-inside">
          <GroupParts field={field} path={path} value={value} />
        </div>
      )}
    </>
  )
}

function GroupParts({ field, path, value }: FieldProps) {
  const { renderField } = useForm()
  const values = isFields(value) ? value : {}
  // Without a name the group is not begun, and its parts are not asked for.
  return field.fields.map((inner) => (
    <Fragment key={inner.key}>
      {renderField({
        field: { ...inner, isRequired: false },
        path: [...path, inner.key],
        value: values[inner.key],
      })}
    </Fragment>
  ))
}

function nameIn(name: unknown, locale: string): string | undefined {
  return isFields(name) ? pickText(name as Readonly<Record<string, string>>, locale)?.text : String(name)
}
