import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWords, encodeWords, type IndexedWord, lowerBound } from '#search/index/wordIndex.ts'

const WORDS: ReadonlyMap<string, IndexedWord> = new Map([
  ['seura', { written: 'seura', postings: [{ document: 2, grade: 0 }], lemmas: [] }],
  [
    'aiti',
    {
      written: 'äiti',
      postings: [
        { document: 0, grade: 4 },
        { document: 7, grade: 1 },
      ],
      lemmas: [],
    },
  ],
  ['aidit', { written: 'äidit', postings: [], lemmas: ['aiti'] }],
])

function postingsOf(index: ReturnType<typeof decodeWords>, word: number): [number, number][] {
  const found: [number, number][] = []
  index.visit(word, (document, grade) => found.push([document, grade]))
  return found
}

describe('encodeWords and decodeWords', () => {
  const index = decodeWords(encodeWords(WORDS))

  it('keep words sorted, folded and as written', () => {
    expect(index.words).toEqual(['aidit', 'aiti', 'seura'])
    expect(index.written).toEqual(['äidit', 'äiti', 'seura'])
  })

  it('keep where each word stands, and in how many documents', () => {
    expect([0, 1, 2].map((word) => index.frequency(word))).toEqual([0, 2, 1])
    expect([0, 1, 2].map((word) => postingsOf(index, word))).toEqual([
      [],
      [
        [0, 4],
        [7, 1],
      ],
      [[2, 0]],
    ])
  })

  it('keep which words are forms of which', () => {
    expect(index.lemmasOf(0)).toEqual([1])
    expect(index.lemmasOf(1)).toEqual([])
  })

  it('work without a word', () => {
    expect(decodeWords(encodeWords(new Map())).words).toEqual([])
  })

  it('throw when the dictionary is cut or postings are missing', () => {
    const { dictionary, postings } = encodeWords(WORDS)
    for (let length = 0; length < dictionary.length; length++) {
      expect(() => decodeWords({ dictionary: dictionary.subarray(0, length), postings })).toThrow(RangeError)
    }
    expect(() => decodeWords({ dictionary, postings: postings.subarray(0, -1) })).toThrow(RangeError)
  })
})

describe('lowerBound', () => {
  it('is the place of the first word that is not before the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (words, text) => {
        const sorted = [...words].sort()
        const expected = sorted.findIndex((word) => word >= text)
        expect(lowerBound(sorted, text)).toBe(expected < 0 ? sorted.length : expected)
      }),
    )
  })
})
