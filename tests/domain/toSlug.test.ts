import { describe, expect, it } from 'vitest'
import { isSlug, toSlug } from '#domain/toSlug.ts'

describe('toSlug', () => {
  it.each([
    ['Äidit ja lapset ry', 'aidit-ja-lapset'],
    ['Föreningen Åttan rf', 'foreningen-attan'],
    ['  «X»  & Y!  ', 'x-y'],
    ['Ryhmä 12 ry.', 'ryhma-12'],
    ['اجتماع', ''],
  ])('makes of %s the file name "%s"', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })

  it('makes only names that a file may have', () => {
    expect(isSlug(toSlug(`${'a'.repeat(79)} – b`))).toBe(true)
    expect(isSlug('../x')).toBe(false)
  })
})
