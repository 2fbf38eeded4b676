import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '#search/index/bytes.ts'
import { readFronts, writeFronts } from '#search/index/frontCoding.ts'

function written(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter()
  writeFronts(writer, texts)
  return writer.finish()
}

function readAgain(texts: readonly string[]): string[] {
  return readFronts(new ByteReader(written(texts)), texts.length)
}

describe('front coding', () => {
  it('gives back any texts in any order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(readAgain(texts)).toEqual(texts)
      }),
    )
  })

  it('never cuts an emoji in two where two emoji begin alike', () => {
    expect(readAgain(['a😀', 'a😁', 'a😁b'])).toEqual(['a😀', 'a😁', 'a😁b'])
  })

  it('throws when what it reads is cut', () => {
    const bytes = written(['seura', 'seurat'])
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readFronts(new ByteReader(bytes.subarray(0, length)), 2)).toThrow(RangeError)
    }
  })

  it('keeps of a sorted list little more than what differs', () => {
    const words = ['vapaaehtoinen', 'vapaaehtoiset', 'vapaaehtoistoiminta', 'vapaaehtoistyö']
    expect(written(words).length).toBeLessThan(words.join('').length * 0.7)
  })
})
