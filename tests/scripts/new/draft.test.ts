import { describe, expect, it } from 'vitest'
import { createDraft, withAnswer } from '../../../scripts/new/draft.ts'

describe('withAnswer', () => {
  it('makes the groups and lists on the way', () => {
    expect(withAnswer({}, ['services', 0, 'hours', 0, 'opens'], '09:00')).toEqual({
      services: [{ hours: [{ opens: '09:00' }] }],
    })
  })

  it('keeps what is beside the answer', () => {
    const fields = { contact: { email: 'info@example.org' }, phones: ['a', 'b'] }
    expect(withAnswer(fields, ['contact', 'phone'], '1')).toEqual({
      ...fields,
      contact: { email: 'info@example.org', phone: '1' },
    })
    expect(withAnswer(fields, ['phones', 1], 'c').phones).toEqual(['a', 'c'])
  })

  it('takes an answer away', () => {
    expect(withAnswer({ name: 'A', price: 'free' }, ['price'], undefined)).toEqual({ name: 'A' })
  })

  it('leaves the fields it was given as they were', () => {
    const fields = { name: 'A' }
    withAnswer(fields, ['name'], 'B')
    expect(fields).toEqual({ name: 'A' })
  })
})

describe('createDraft', () => {
  it('remembers fields and body', () => {
    const draft = createDraft()
    draft.set(['name'], 'A')
    draft.setBody('Text')
    expect([draft.fields(), draft.body()]).toEqual([{ name: 'A' }, 'Text'])
  })
})
