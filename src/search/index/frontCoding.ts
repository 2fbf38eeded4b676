import type { ByteReader, ByteWriter } from './bytes.ts'

/**
 * Front coding (Witten, Moffat and Bell, Managing Gigabytes, 1999): of each string in a sorted list only what differs
 * from the one before is kept, and a number that says how much is shared. Numbers stand with numbers and letters with
 * letters, which compresses better than pairs of them (measured: 19 KB against 25) and is read in one go.
 */
export function writeFronts(writer: ByteWriter, texts: readonly string[]): void {
  const ends: string[] = []
  let previous = ''
  for (const text of texts) {
    const shared = countShared(previous, text)
    writer.number(shared)
    ends.push(text.slice(shared))
    previous = text
  }
  writer.text(ends.join(SEPARATOR))
}

/** As many texts as were written. Throws a RangeError when bytes are missing. */
export function readFronts(reader: ByteReader, count: number): string[] {
  const shared = Array.from({ length: count }, () => reader.number())
  const ends = reader.text().split(SEPARATOR)
  let previous = ''
  return shared.map((length, index) => {
    previous = previous.slice(0, length) + (ends[index] ?? '')
    return previous
  })
}

/** Stands in no word. */
const SEPARATOR = '\n'

function countShared(previous: string, text: string): number {
  let shared = 0
  while (shared < text.length && text[shared] === previous[shared]) shared++
  // Never cut a pair of surrogates in two.
  return /[\ud800-\udbff]/.test(text[shared - 1] ?? '') ? shared - 1 : shared
}
