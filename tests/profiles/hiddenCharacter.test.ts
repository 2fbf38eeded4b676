import { describe, expect, it } from 'vitest'
import { findHiddenCharacter, isSurelyVisible } from '#profiles/hiddenCharacter.ts'

describe('isSurelyVisible', () => {
  it('is never true of a character that hides, and true of nearly all others', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const sure = all.filter(isSurelyVisible)
    expect(sure.filter((character) => findHiddenCharacter(character))).toEqual([])
    expect(sure.length).toBeGreaterThan(50_000)
  })

  it.each(['\u{1f600}', '\u200d', '\u00a0', '\t', '\r', '\u2028'])(
    'leaves %j to the closer look',
    (character) => {
      expect(isSurelyVisible(`a${character}b`)).toBe(false)
    },
  )

  it.each(['Ääkköset, “lainaus” – 5 €', 'தமிழ்', 'Tiếng Việt', 'العربية', '中文。', 'a\nb', ''])(
    'is true of %j',
    (text) => {
      expect(isSurelyVisible(text)).toBe(true)
    },
  )
})
