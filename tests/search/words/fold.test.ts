import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#search/words/fold.ts'

describe('fold', () => {
  it.each([
    ['case and marks', ['Äiti', 'ÄITI', 'aiti', 'A\u0308iti']],
    ['Swedish and Nordic letters', ['Ångström', 'angstrom', 'ÅNGSTRØM']],
    ['Turkish i with and without its dot', ['ISPARTA', 'İsparta', 'ısparta', 'isparta']],
    ['Vietnamese tones, one mark or several', ['Đồng Việt', 'dong viet', 'ĐỒNG VIÊT']],
    ['German sharp s', ['Straße', 'STRASSE']],
    ['full-width letters and ligatures', ['ｅｓｐｏｏ', 'espoo']],
    ['apostrophes of any kind', ["l'été", 'l’ete', 'lʼete', 'lete']],
    ['soft hyphens and zero-width characters', ['yh\u00addis\u200btys', 'yhdistys']],
    ['Russian ё and е', ['ребёнок', 'ребенок', 'РЕБЁНОК']],
    ['Ukrainian letters and their Russian likes', ['життя', 'жыття']],
    ['Arabic hamza, alef and teh marbuta', ['أسرة', 'اسرة', 'اسره', 'أُسْرَة']],
    ['Arabic and Persian kaf and yeh', ['كبير', 'کبیر']],
    ['Arabic written long', ['سـلام', 'سلام']],
    ['Kurdish vowels', ['کۆمەڵە', 'كومهله']],
  ])('makes one word of %s', (_what, [first = '', ...others]) => {
    for (const other of others) expect(fold(other), other).toBe(fold(first))
  })

  it.each([
    ['sata', 'satu'],
    ['долг', 'долги'],
    ['شكر', 'شكل'],
    ['债', '务'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('changes nothing that is folded already, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
