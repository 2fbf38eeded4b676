import { describe, expect, it } from 'vitest'
import { fold } from '#search/words/fold.ts'
import { latinKeyOfForeign, latinKeysOfTyped, soundOf } from '#search/words/latinKey.ts'

describe('latinKeysOfTyped', () => {
  it.each([
    ['долги', 'dolgi'],
    ['помощь', 'pomoshch'],
    ['помощь', 'pomosch'],
    ['женщины', 'zhenshchiny'],
    ['хоккей', 'khokkey'],
    ['хоккей', 'hokkej'],
    ['хоккей', 'hokei'],
    ['хлеб', 'hleb'],
    ['группа', 'grupa'],
    ['допомога', 'dopomoha'],
    ['занятия', 'zaniatiya'],
    ['танцы', 'tantsy'],
    ['язык', 'yazyk'],
    ['футбол', 'futbol'],
  ])('has the key of %s for %s', (word, typed) => {
    expect(latinKeysOfTyped(typed)).toContain(latinKeyOfForeign(fold(word)))
  })

  it.each([
    ['مدرسة', 'madrasa'],
    ['مسجد', 'masjid'],
    ['طبخ', '6abakh'],
  ])('has the consonants of %s for %s', (word, typed) => {
    expect(latinKeysOfTyped(typed)).toContain(latinKeyOfForeign(fold(word)))
  })

  it('has none for other scripts, and none of consonants for short words', () => {
    expect(latinKeysOfTyped('долги')).toEqual([])
    expect(latinKeysOfTyped('dolgi').filter((key) => key.startsWith('#'))).toEqual([])
    expect(latinKeysOfTyped('abc')).toEqual([])
  })
})

describe('latinKeyOfForeign', () => {
  it('has none for Latin, Chinese, mixed or very short words', () => {
    for (const word of ['velka', '债务', 'долгi', 'да', 'ما', '']) {
      expect(latinKeyOfForeign(word), word).toBeUndefined()
    }
  })
})

describe('soundOf', () => {
  it.each([
    ['kickboxing', 'kikboksing'],
    ['trapeza', 'trapesa'],
    ['philharmonia', 'filharmonia'],
    ['sjakk', 'siak'],
  ])('makes %s and %s alike', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other))
  })

  it('keeps what sounds otherwise apart', () => {
    expect(soundOf('kahvila')).not.toBe(soundOf('kuoro'))
  })
})
