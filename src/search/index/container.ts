import { ByteReader, ByteWriter } from './bytes.ts'

/** Rises whenever older code could no longer read what is written. */
const VERSION = 3
const MAGIC = 0x4a_48_4b

/** Why a file of the index cannot be used. */
export type IndexFault = 'not-an-index' | 'other-version' | 'incomplete'

export class IndexFileError extends Error {
  readonly fault: IndexFault

  constructor(fault: IndexFault) {
    super(`The search file cannot be used: ${fault}`)
    this.fault = fault
  }
}

/** Named parts → one file: magic, version, length, checksum, names with lengths, parts. */
export function packSections(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const body = new ByteWriter()
  body.number(Object.keys(sections).length)
  for (const [name, bytes] of Object.entries(sections)) body.text(name).number(bytes.length)
  for (const bytes of Object.values(sections)) body.raw(bytes)
  const packed = body.finish()
  return new ByteWriter()
    .number(MAGIC)
    .number(VERSION)
    .number(packed.length)
    .raw(checksum(packed))
    .raw(packed)
    .finish()
}

/** One file → its parts. Throws an `IndexFileError` for another file, another version, or missing or changed bytes. */
export function unpackSections(file: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return readSections(new ByteReader(file))
  } catch (error) {
    if (error instanceof RangeError) throw new IndexFileError(file.length < 3 ? 'not-an-index' : 'incomplete')
    throw error
  }
}

function readSections(head: ByteReader): Readonly<Record<string, Uint8Array>> {
  if (head.number() !== MAGIC) throw new IndexFileError('not-an-index')
  if (head.number() !== VERSION) throw new IndexFileError('other-version')
  const length = head.number()
  const sum = head.raw(4)
  const packed = head.raw(length)
  if (!head.isAtEnd || checksum(packed).some((byte, index) => byte !== sum[index]))
    throw new IndexFileError('incomplete')
  const reader = new ByteReader(packed)
  const lengths = Array.from({ length: reader.number() }, () => [reader.text(), reader.number()] as const)
  return Object.fromEntries(lengths.map(([name, size]) => [name, reader.raw(size)]))
}

/**
 * FNV-1a (Fowler, Noll, Vo) over 32 bits, four bytes a turn: a phone waits for it. It tells damage by accident, which is
 * all a checksum here is for.
 */
function checksum(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193)
  }
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) mix(view.getUint32(at))
  for (const byte of bytes.subarray(at)) mix(byte)
  return new Uint8Array([hash, hash >>> 8, hash >>> 16, hash >>> 24])
}
