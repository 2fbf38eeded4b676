import { describe, expect, it } from 'vitest'
import { nearestWord } from '#profiles/nearestWord.ts'

const KEYS = ['contact', 'areas', 'ages', 'themes', 'targetGroups', 'textLanguage']

describe('nearestWord', () => {
  it.each([
    ['kontact', 'contact'],
    ['contakts', 'contact'],
    ['CONTACT', 'contact'],
    ['targetgroups', 'targetGroups'],
    ['area', 'areas'],
    ['target', 'targetGroups'],
    ['text', 'textLanguage'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearestWord(typed, KEYS)).toBe(meant)
  })

  it.each(['zzzzzz', 'x', 'te', ''])('has no guess for "%s"', (typed) => {
    expect(nearestWord(typed, KEYS)).toBeUndefined()
  })

  it('has no guess when there is no choice', () => {
    expect(nearestWord('contact', [])).toBeUndefined()
  })
})
