import { describe, expect, it } from 'vitest'
import { createFormFields } from '#islands/contribute/form/createFormFields.ts'
import { labelOf } from '#islands/contribute/form/labelOf.ts'
import { placeInForm } from '#islands/contribute/form/sections.ts'

const fields = createFormFields('en', 'en')
const nameOfLanguage = (id: string) => (id === 'ar' ? 'Arabic' : id)

describe('labelOf', () => {
  it.each([
    ['name', 'Name'],
    ['summary.ar', 'Summary: Arabic'],
    ['services[1].phone', 'Services 2: Phone of the service'],
    ['services[1].summary.ar', 'Summary of the service: Arabic'],
    ['adress', ''],
    ['', ''],
  ])('says %s as a person would', (name, label) => {
    expect(labelOf(fields, name, nameOfLanguage)).toBe(label)
  })
})

describe('placeInForm', () => {
  it('puts names in the order of the form, and what is no field of it first', () => {
    const names = ['sources[0].title', 'body', 'areas', 'summary.fi', 'name', 'adress']
    expect(names.toSorted((a, b) => placeInForm(a) - placeInForm(b))).toEqual([
      'adress',
      'name',
      'summary.fi',
      'areas',
      'sources[0].title',
      'body',
    ])
  })
})
