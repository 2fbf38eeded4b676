import { Field } from '#islands/contribute/form/Field.tsx'
import { FormContext, type FormState } from '#islands/contribute/form/FormContext.ts'
import type { FormField } from '#islands/contribute/form/formField.ts'
import '#islands/contribute/form/form.css'

interface Props {
  readonly form: Omit<FormState, 'renderField'>
  readonly fields: readonly FormField[]
  readonly values: Readonly<Record<string, unknown>>
}

/** Some fields of the editor's form, as the form shows them. */
export function FieldSamples({ form, fields, values }: Props) {
  return (
    <FormContext value={{ ...form, renderField: (props) => <Field {...props} /> }}>
      {fields.map((field) => (
        <Field key={field.key} field={field} path={[field.key]} value={values[field.key]} />
      ))}
    </FormContext>
  )
}
