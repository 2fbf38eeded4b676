import { fold } from '../words/fold.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { createFrontReader, createFrontWriter } from './frontCoding.ts'
import { encodePostings, type Posting, visitPostings } from './postings.ts'

/** A word as the index is built: how it is written, where it stands, and which base forms it is a form of. */
export interface IndexedWord {
  readonly written: string
  readonly postings: readonly Posting[]
  readonly lemmas: readonly string[]
}

/** Sorted words and where they stand. Words are numbers from 0; documents are numbers from 0. */
export interface WordIndex {
  /** Folded, sorted by UTF-16 units. */
  readonly words: readonly string[]
  /** As written in some document, in lower case. */
  readonly written: readonly string[]
  /** Numbers of the base forms of a form; empty for a word that stands for itself. */
  readonly lemmasOf: (word: number) => readonly number[]
  /** In how many documents a word stands. */
  readonly frequency: (word: number) => number
  readonly visit: (word: number, visit: (document: number, grade: number) => void) => void
}

/** Index → its two parts: the dictionary, and all postings one after the other in the dictionary's order. */
export interface EncodedWords {
  readonly dictionary: Uint8Array
  readonly postings: Uint8Array
}

/** Words by folded form → bytes. */
export function encodeWords(words: ReadonlyMap<string, IndexedWord>): EncodedWords {
  const sorted = [...words.keys()].sort()
  const numbers = new Map(sorted.map((word, index) => [word, index]))
  const dictionary = new ByteWriter().number(sorted.length)
  const postings = new ByteWriter()
  const writeText = createFrontWriter(dictionary)
  for (const word of sorted) {
    const entry = words.get(word) as IndexedWord
    writeText(entry.written)
    const bytes = encodePostings(entry.postings)
    dictionary.number(entry.postings.length).number(bytes.length)
    postings.raw(bytes)
    const lemmas = entry.lemmas.map((lemma) => numbers.get(lemma)).filter((lemma) => lemma !== undefined)
    dictionary.number(lemmas.length)
    for (const lemma of lemmas) dictionary.number(lemma)
  }
  return { dictionary: dictionary.finish(), postings: postings.finish() }
}

const NONE: readonly number[] = []

/** Bytes → index. Postings stay bytes until a query asks for them. Throws a RangeError when bytes are missing. */
export function decodeWords(encoded: EncodedWords): WordIndex {
  const reader = new ByteReader(encoded.dictionary)
  const count = reader.number()
  const readText = createFrontReader(reader)
  const written: string[] = new Array(count)
  const frequencies = new Uint32Array(count)
  const offsets = new Uint32Array(count + 1)
  const lemmas = new Map<number, readonly number[]>()
  for (let word = 0; word < count; word++) {
    written[word] = readText()
    frequencies[word] = reader.number()
    offsets[word + 1] = (offsets[word] ?? 0) + reader.number()
    const forms = reader.number()
    if (forms > 0)
      lemmas.set(
        word,
        Array.from({ length: forms }, () => reader.number()),
      )
  }
  if ((offsets[count] ?? 0) > encoded.postings.length) throw new RangeError('Postings are missing')
  return {
    words: written.map(fold),
    written,
    lemmasOf: (word) => lemmas.get(word) ?? NONE,
    frequency: (word) => frequencies[word] ?? 0,
    visit: (word, visit) => visitPostings(encoded.postings.subarray(offsets[word], offsets[word + 1]), visit),
  }
}

/** Number of the first word that is not before `text`. */
export function lowerBound(words: readonly string[], text: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < text) low = middle + 1
    else high = middle
  }
  return low
}
