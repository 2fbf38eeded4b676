import type { FormField } from './formField.ts'

/**
 * `services[1].phone` → `Services 2: Phone of the service`, the last two steps at most; empty for
 * what is no field of the form.
 */
export function labelOf(
  fields: readonly FormField[],
  name: string,
  nameOfLanguage: (id: string) => string,
): string {
  const labels: string[] = []
  let inside = fields
  for (const step of name.match(/[^.[\]]+/g) ?? []) {
    const field = inside.find(({ key }) => key === step)
    if (field) {
      labels.push(field.label)
      inside = field.fields
    } else if (/^\d+$/.test(step)) labels.push(`${labels.pop() ?? ''} ${Number(step) + 1}`)
    else if (labels.length > 0) labels.push(nameOfLanguage(step))
  }
  return labels.slice(-2).join(': ')
}
