import { describe, expect, it } from 'vitest'
import { createFormFields } from '#islands/contribute/form/createFormFields.ts'
import type { FormField } from '#islands/contribute/form/formField.ts'
import { inputFor } from '#islands/contribute/form/inputFor.ts'

/** Every text of the form by its name, with the field. */
const TEXTS = textsOf(createFormFields('fi', 'fi'), '')

describe('inputFor', () => {
  it('shows a date picker for days, and for nothing else', () => {
    const days = TEXTS.filter(([, field]) => inputFor(field, '').type === 'date').map(([name]) => name)
    expect(days.toSorted()).toEqual(['closed.from', 'closed.to', 'confirmed', 'notice.until'])
  })

  it('shows what a date picker cannot read', () => {
    const [, confirmed] = TEXTS.find(([name]) => name === 'confirmed') ?? []
    expect(confirmed && inputFor(confirmed, '24.11.2026').type).toBe('text')
    expect(confirmed && inputFor(confirmed, '2026-11-24').type).toBe('date')
  })

  it('shows digits for numbers, and the keyboards of addresses', () => {
    const kinds = Object.fromEntries(TEXTS.map(([name, field]) => [name, inputFor(field, '')]))
    expect(kinds).toMatchObject({
      'services.ages.from': { type: 'text', inputMode: 'numeric' },
      'locations.postalCode': { type: 'text', inputMode: 'numeric' },
      'contact.website': { type: 'url', dir: 'ltr' },
      'contact.email': { type: 'email', dir: 'ltr' },
      'contact.phones.number': { type: 'tel', dir: 'ltr' },
    })
    expect(kinds['hours.opens']).toEqual({ type: 'text' })
  })
})

function textsOf(fields: readonly FormField[], above: string): (readonly [string, FormField])[] {
  return fields.flatMap((field) => {
    const name = `${above}${field.key}`
    return field.kind === 'text' ? [[name, field] as const] : textsOf(field.fields, `${name}.`)
  })
}
