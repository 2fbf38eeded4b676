import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '#search/index/bytes.ts'

const NUMBER = fc.integer({ min: 0, max: 2 ** 31 })
const PIECE = fc.oneof(NUMBER, fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 3000 }))

describe('ByteWriter and ByteReader', () => {
  it('give back numbers, texts and bytes in the order written, however many', () => {
    fc.assert(
      fc.property(fc.array(PIECE), (pieces) => {
        const writer = new ByteWriter()
        for (const piece of pieces) {
          if (typeof piece === 'number') writer.number(piece)
          else if (typeof piece === 'string') writer.text(piece)
          else writer.number(piece.length).raw(piece)
        }
        const reader = new ByteReader(writer.finish())
        for (const piece of pieces) {
          if (typeof piece === 'number') expect(reader.number()).toBe(piece)
          else if (typeof piece === 'string') expect(reader.text()).toBe(piece)
          else expect(reader.raw(reader.number())).toEqual(piece)
        }
        expect(reader.isAtEnd).toBe(true)
      }),
    )
  })

  it('write small numbers in one byte', () => {
    expect(new ByteWriter().number(0).number(127).number(128).finish()).toHaveLength(4)
  })

  it('read from a place in the middle', () => {
    expect(new ByteReader(Uint8Array.of(9, 9, 5), 2).number()).toBe(5)
  })
})

describe('ByteReader past the end', () => {
  it.each<[string, (reader: ByteReader) => unknown]>([
    ['a number', (reader) => reader.number()],
    ['bytes', (reader) => reader.raw(3)],
    ['a text', (reader) => reader.text()],
  ])('throws a RangeError for %s', (_what, read) => {
    expect(() => read(new ByteReader(Uint8Array.of(0x80)))).toThrow(RangeError)
  })
})
