import { describe, expect, it } from 'vitest'
import { formatList, listParts } from '#i18n/lists.ts'

describe('formatList', () => {
  it.each([
    ['fi', 'a, b ja c'],
    ['sv', 'a, b och c'],
    ['en', 'a, b and c'],
    ['ru', 'a, b и c'],
    ['ar', 'a وb وc'],
    ['zh', 'a、b和c'],
  ])('says a list in %s as %s', (locale, text) => {
    expect(formatList(['a', 'b', 'c'], locale)).toBe(text)
  })

  it('puts a dot between words where Intl does not know the language, never the "and" of another', () => {
    expect(formatList(['a', 'b', 'c'], 'ckb')).toBe('a · b · c')
  })

  it('leaves one word alone, and gives nothing for none', () => {
    expect(formatList(['a'], 'fi')).toBe('a')
    expect(formatList([], 'ckb')).toBe('')
  })
})

describe('listParts', () => {
  it.each(['fi', 'ar', 'zh', 'ckb'])('says the same in parts in %s', (locale) => {
    const words = ['a', 'b', 'c']
    const parts = listParts(words, locale)
    expect(parts.flatMap(({ word }) => word ?? [])).toEqual(words)
    expect(parts.map(({ word, between }) => word ?? between).join('')).toBe(formatList(words, locale))
  })

  it('gives nothing for none', () => {
    expect(listParts([], 'fi')).toEqual([])
    expect(listParts([], 'ckb')).toEqual([])
  })
})
