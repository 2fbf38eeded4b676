import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '#search/index/bytes.ts'
import { createFrontReader, createFrontWriter } from '#search/index/frontCoding.ts'

function written(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter()
  const write = createFrontWriter(writer)
  for (const text of texts) write(text)
  return writer.finish()
}

function readAll(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes)
  const read = createFrontReader(reader)
  const texts: string[] = []
  while (!reader.isAtEnd) texts.push(read())
  return texts
}

describe('front coding', () => {
  it('gives back any texts in any order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(readAll(written(texts))).toEqual(texts)
      }),
    )
  })

  it('never cuts an emoji in two where two emoji begin alike', () => {
    expect(readAll(written(['a😀', 'a😁', 'a😁b']))).toEqual(['a😀', 'a😁', 'a😁b'])
  })

  it('keeps of a sorted list little more than what differs', () => {
    const words = ['vapaaehtoinen', 'vapaaehtoiset', 'vapaaehtoistoiminta', 'vapaaehtoistyö']
    expect(written(words).length).toBeLessThan(words.join('').length * 0.7)
  })
})
