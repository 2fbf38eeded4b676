import { FieldFrame } from './FieldFrame.tsx'
import { type FieldProps, useForm } from './FormContext.ts'
import { nameOf } from './names.ts'

interface Props extends Pick<FieldProps, 'field' | 'path'> {
  /** What stands in the file; what is not among the options is shown as it is. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of several; nothing is chosen unless the person does. */
export function SelectField({ field, path, value, options }: Props) {
  const { set, t } = useForm()
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <FieldFrame field={field} name={nameOf(path)}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={(event) => set(path, event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{t('contribute.unsaid')}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
