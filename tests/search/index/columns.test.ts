import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '#search/index/bytes.ts'
import { readColumns, writeColumns } from '#search/index/columns.ts'

function written(rows: readonly Readonly<Record<string, unknown>>[]): Uint8Array {
  const writer = new ByteWriter()
  writeColumns(writer, rows)
  return writer.finish()
}

describe('columns', () => {
  const row = fc.record(
    {
      id: fc.string(),
      languages: fc.subarray(['fi', 'sv', 'so']),
      name: fc.dictionary(fc.constantFrom('fi', 'sv'), fc.string(), { noNullPrototype: true }),
      isOpen: fc.boolean(),
    },
    { requiredKeys: ['id'], noNullPrototype: true },
  )

  it('give back any rows, and what is absent stays absent', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readColumns(new ByteReader(written(rows)))).toStrictEqual(rows)
      }),
    )
  })

  it('keep a value that many rows share once, and share it when read', () => {
    const rows = Array.from({ length: 100 }, () => ({ themes: ['peer-support', 'sports'] }))
    expect(written(rows).length).toBeLessThan(150)
    const [first, second] = readColumns<{ themes: unknown }>(new ByteReader(written(rows)))
    expect(first?.themes).toBe(second?.themes)
  })

  it('throw wherever they are cut', () => {
    const bytes = written([{ id: 'a', themes: ['x'] }, { id: 'b' }])
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readColumns(new ByteReader(bytes.subarray(0, length))), `${length}`).toThrow()
    }
  })
})
