import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#search/words/fold.ts'
import { tokenize, wordsOf } from '#search/words/tokens.ts'

describe('tokenize', () => {
  it('says where a word stands in the text as it was written', () => {
    const text = '¿Äidit, ja lapset?'
    expect(tokenize(text)).toEqual([
      { folded: 'aidit', written: 'äidit', start: 1, end: 6 },
      { folded: 'ja', written: 'ja', start: 8, end: 10 },
      { folded: 'lapset', written: 'lapset', start: 11, end: 17 },
    ])
  })

  it('counts offsets in UTF-16 units, an emoji being two', () => {
    expect(tokenize('😀 apua')).toMatchObject([{ folded: 'apua', start: 3, end: 7 }])
  })

  it('writes in lower case and composed, as the table of forms does', () => {
    expect(tokenize('A\u0308ITI')[0]?.written).toBe('äiti')
  })

  it.each([
    ['a space, a hyphen or a slash parts words', 'ruoka-apu/tuki nyt', ['ruoka', 'apu', 'tuki', 'nyt']],
    ['an apostrophe inside a word does not', "ma'lumot d’accord 'apua'", ['malumot', 'daccord', 'apua']],
    ['every Chinese character is a word', '债务咨询abc', ['债', '务', '咨', '询', 'abc']],
    ['a zero-width joiner inside a Persian word does not part it', 'می‌خواهم', [fold('میخواهم')]],
    ['digits are words', 'klo 24', ['klo', '24']],
    ['emoji and signs are no words', '😀 ☂️ ✓ 👨‍👩‍👧 —', []],
    ['half of a pair of surrogates is no word', 'a\ud83d \udc00b', ['a', 'b']],
    ['marks without a letter are no words', '\u0301 \u064b', []],
    ['spaces are no words', ' \t\n\u00a0', []],
  ])('%s', (_fact, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('takes words out of any text in order, without overlap, and never an empty one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.folded).toBe(fold(text.slice(token.start, token.end)))
          expect(token.folded).not.toBe('')
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
