import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '#search/query/parseText.ts'

function wordsOf(text: string): string[] {
  return parseText(text).words.map(({ folded }) => folded)
}

describe('parseText', () => {
  it('takes a text apart into folded words', () => {
    expect(wordsOf('Mistä löydän ystäviä?')).toEqual(['mista', 'loydan', 'ystavia'])
  })

  it('takes the last word for unfinished until a space or a mark follows', () => {
    expect(
      ['jalka', 'jalka ', 'jalka.', 'pallo jalka', '', ' '].map((text) => parseText(text).isTyping),
    ).toEqual([true, false, false, true, false, false])
  })

  it.each(['"kieli kahvila"', '”kieli kahvila”', '“kieli kahvila”', '„kieli kahvila“', '«kieli kahvila»'])(
    'knows the words in quotation marks: %s',
    (text) => {
      expect(parseText(`${text} muu`).quoted).toEqual([['kieli', 'kahvila']])
    },
  )

  it('takes a quotation mark without its pair, or around nothing, for none', () => {
    for (const text of ['"kieli kahvila', '"" kieli', '" "', '"…"'])
      expect(parseText(text).quoted).toEqual([])
  })

  it('cuts a pasted page: its first words say what is wanted', () => {
    expect(wordsOf('sana '.repeat(100))).toHaveLength(14)
    expect(wordsOf('a'.repeat(500))[0]).toHaveLength(300)
    expect(parseText('sana '.repeat(100)).isTyping).toBe(false)
  })

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(parseText(text).words.length).toBeLessThanOrEqual(14)
      }),
    )
  })
})
