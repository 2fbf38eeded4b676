import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteWriter } from '#search/index/bytes.ts'
import { type IndexFault, IndexFileError, packSections, unpackSections } from '#search/index/container.ts'

const SECTIONS = { head: Uint8Array.of(1, 2, 3), words: new Uint8Array(), postings: Uint8Array.of(0x80, 7) }
const FILE = packSections(SECTIONS)

function faultOf(file: Uint8Array): IndexFault | undefined {
  try {
    unpackSections(file)
    return undefined
  } catch (error) {
    if (error instanceof IndexFileError) return error.fault
    throw error
  }
}

describe('packSections and unpackSections', () => {
  it('give back any parts by name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array(), { noNullPrototype: true }), (sections) => {
        expect(unpackSections(packSections(sections))).toEqual(sections)
      }),
    )
  })
})

describe('a file that cannot be used', () => {
  it('is known for incomplete wherever it is cut', () => {
    for (let length = 4; length < FILE.length; length++) {
      expect(faultOf(FILE.subarray(0, length)), `${length} bytes`).toBe('incomplete')
    }
  })

  it('is known for no index when hardly a byte of it has come', () => {
    for (let length = 0; length < 3; length++) expect(faultOf(FILE.subarray(0, length))).toBe('not-an-index')
  })

  it('is known for incomplete when it goes on after its end', () => {
    expect(faultOf(Uint8Array.of(...FILE, 0))).toBe('incomplete')
  })

  it.each(['<!doctype html><h1>Wi-Fi</h1>', '{"documents":[]}', 'PK\u0003\u0004'])(
    'is known for no index when it is another file: %s',
    (text) => {
      expect(faultOf(new TextEncoder().encode(text))).toBe('not-an-index')
    },
  )

  it('is known for another version', () => {
    const body = FILE.subarray(5)
    expect(new ByteWriter().number(MAGIC).number(3).raw(body).finish()).toEqual(FILE)
    expect(faultOf(new ByteWriter().number(MAGIC).number(99).raw(body).finish())).toBe('other-version')
  })

  it('is never taken for good when one of its bytes has changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: FILE.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = FILE.slice()
          damaged[at] = (damaged[at] ?? 0) ^ change
          expect(faultOf(damaged)).toBeDefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('throws nothing but an IndexFileError, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(faultOf(bytes)).toBeDefined()
      }),
    )
  })
})

/** As the file begins. */
const MAGIC = 0x4a_48_4b
