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
  /** Visits nothing while the range that a word's postings lie in is not at hand. */
  readonly visit: (word: number, visit: (document: number, grade: number) => void) => void
  /** The range that must be put before a word can be visited; `undefined` when it is at hand. */
  readonly missingRange: (word: number) => number | undefined
  /** Throws a RangeError when bytes are missing. */
  readonly putRange: (range: number, postings: Uint8Array) => void
}

/** Index → its parts: the dictionary, and all postings one after the other in the dictionary's order, or in ranges. */
export interface EncodedWords {
  readonly dictionary: Uint8Array
  readonly postings: PostingRanges
}

/** Postings cut between words. */
export interface PostingRanges {
  /** How many words each range has. */
  readonly sizes: readonly number[]
  /** Bytes of each; absent as long as they have not come. */
  readonly ranges: readonly (Uint8Array | undefined)[]
}

/** Words by folded form → bytes; a range of postings is closed when it has `rangeBytes`. */
export function encodeWords(
  words: ReadonlyMap<string, IndexedWord>,
  rangeBytes = Number.POSITIVE_INFINITY,
): EncodedWords {
  const sorted = [...words.keys()].sort()
  const numbers = new Map(sorted.map((word, index) => [word, index]))
  const dictionary = new ByteWriter().number(sorted.length)
  const ranges: { writer: ByteWriter; size: number }[] = []
  const writeText = createFrontWriter(dictionary)
  for (const word of sorted) {
    const entry = words.get(word) as IndexedWord
    writeText(entry.written)
    const bytes = encodePostings(entry.postings)
    dictionary.number(entry.postings.length).number(bytes.length)
    let range = ranges.at(-1)
    if (!range || range.writer.length >= rangeBytes) {
      range = { writer: new ByteWriter(), size: 0 }
      ranges.push(range)
    }
    range.writer.raw(bytes)
    range.size++
    const lemmas = entry.lemmas.map((lemma) => numbers.get(lemma)).filter((lemma) => lemma !== undefined)
    dictionary.number(lemmas.length)
    for (const lemma of lemmas) dictionary.number(lemma)
  }
  const postings = {
    sizes: ranges.map(({ size }) => size),
    ranges: ranges.map(({ writer }) => writer.finish()),
  }
  return { dictionary: dictionary.finish(), postings }
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
  const ranges = createRanges(encoded.postings, offsets)
  return {
    ...ranges,
    words: written.map(fold),
    written,
    lemmasOf: (word) => lemmas.get(word) ?? NONE,
    frequency: (word) => frequencies[word] ?? 0,
  }
}

/** Postings by range; `offsets` say where those of each word begin, as if all were one after the other. */
function createRanges(
  { sizes, ranges }: PostingRanges,
  offsets: Uint32Array,
): Pick<WordIndex, 'visit' | 'missingRange' | 'putRange'> {
  const firsts: number[] = []
  let first = 0
  for (const size of sizes) {
    firsts.push(first)
    first += size
  }
  if (first !== offsets.length - 1) throw new RangeError('Postings are missing')
  const held: (Uint8Array | undefined)[] = sizes.map(() => undefined)
  const rangeOf = (word: number) => firsts.findLastIndex((start) => start <= word)
  const startOf = (range: number) => offsets[firsts[range] ?? 0] as number
  const putRange = (range: number, postings: Uint8Array) => {
    const end = offsets[(firsts[range] ?? 0) + (sizes[range] ?? 0)] as number
    if (end - startOf(range) > postings.length) throw new RangeError('Postings are missing')
    held[range] = postings
  }
  for (const [range, postings] of ranges.entries()) if (postings) putRange(range, postings)
  return {
    putRange,
    missingRange: (word) => (held[rangeOf(word)] ? undefined : rangeOf(word)),
    visit: (word, visit) => {
      const range = rangeOf(word)
      const start = startOf(range)
      const [from = 0, to = 0] = [offsets[word], offsets[word + 1]]
      const postings = held[range]?.subarray(from - start, to - start)
      if (postings) visitPostings(postings, visit)
    },
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
