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
    const cut = { ...postings, ranges: postings.ranges.map((range) => range?.subarray(0, -1)) }
    expect(() => decodeWords({ dictionary, postings: cut })).toThrow(RangeError)
    expect(() => decodeWords({ dictionary, postings: { sizes: [1], ranges: [] } })).toThrow(RangeError)
  })
})

describe('postings in ranges', () => {
  const { dictionary, postings } = encodeWords(WORDS, 1)
  const absent = { dictionary, postings: { ...postings, ranges: [] } }

  it('are all of the postings, cut between words', () => {
    expect(postings.ranges.length).toBeGreaterThan(1)
    const [whole, cut] = [encodeWords(WORDS), { dictionary, postings }].map(decodeWords)
    for (const word of WORDS.keys()) {
      const number = cut?.words.indexOf(word) ?? -1
      expect(cut && postingsOf(cut, number), word).toEqual(whole && postingsOf(whole, number))
      expect(cut?.missingRange(number)).toBeUndefined()
    }
  })

  it('are missed until they are put; the dictionary is whole without them', () => {
    const index = decodeWords(absent)
    const seura = index.words.indexOf('seura')
    expect(index.frequency(seura)).toBe(1)
    expect(postingsOf(index, seura)).toEqual([])
    const range = index.missingRange(seura) ?? -1
    index.putRange(range, postings.ranges[range] ?? new Uint8Array())
    expect(postingsOf(index, seura)).toEqual([[2, 0]])
    expect(index.missingRange(seura)).toBeUndefined()
    expect(index.missingRange(index.words.indexOf('aiti'))).toBeDefined()
  })

  it('cannot be put cut short', () => {
    const index = decodeWords(absent)
    const last = postings.sizes.length - 1
    expect(() => index.putRange(last, new Uint8Array())).toThrow(RangeError)
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
