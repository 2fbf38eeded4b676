import type { ByteReader, ByteWriter } from './bytes.ts'

/**
 * Front coding (Witten, Moffat and Bell, Managing Gigabytes, 1999): of each string in a sorted list only what differs
 * from the one before is kept, after a number that says how much is shared.
 */
export function createFrontWriter(writer: ByteWriter): (text: string) => void {
  let previous = ''
  return (text) => {
    let shared = 0
    while (shared < text.length && text[shared] === previous[shared]) shared++
    // Never cut a pair of surrogates in two.
    if (/[\ud800-\udbff]/.test(text[shared - 1] ?? '')) shared--
    writer.number(shared).text(text.slice(shared))
    previous = text
  }
}

export function createFrontReader(reader: ByteReader): () => string {
  let previous = ''
  return () => {
    const shared = reader.number()
    previous = previous.slice(0, shared) + reader.text()
    return previous
  }
}
