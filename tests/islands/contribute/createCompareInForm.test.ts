import { describe, expect, it } from 'vitest'
import { createCompareInForm } from '#islands/contribute/form/createCompareInForm.ts'
import { createFormFields } from '#islands/contribute/form/createFormFields.ts'

describe('createCompareInForm', () => {
  it('puts names of fields in the order in which the form has them', () => {
    const inOrder = [
      '',
      'name',
      'summary',
      'themes',
      'contact',
      'contact.website',
      'contact.phone',
      'hours[0].days',
      'hours[0].opens',
      'hours[0].closes',
      'hours[1].days',
      'services[0].name',
      'body',
      'legalForm',
    ]
    const compare = createCompareInForm(createFormFields('fi', 'fi'))
    expect(inOrder.toReversed().toSorted(compare)).toEqual(inOrder)
    expect(compare('hours[0].opens', 'hours[0].opens')).toBe(0)
  })
})
