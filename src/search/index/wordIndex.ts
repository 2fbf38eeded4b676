import { fold } from '../words/fold.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { readFronts, writeFronts } from './frontCoding.ts'
import { type Posting, visitSteps, writePostings } from './postings.ts'

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
  const entries = sorted.map((word) => words.get(word) as IndexedWord)
  const numbers = new Map(sorted.map((word, index) => [word, index]))
  const lemmas = entries.map((entry) =>
    entry.lemmas.map((lemma) => numbers.get(lemma)).filter((lemma) => lemma !== undefined),
  )
  const ranges: OpenRange[] = []
  const lengths = entries.map(({ postings }) => writeInRange(ranges, postings, rangeBytes))
  const dictionary = new ByteWriter().number(sorted.length)
  writeFronts(
    dictionary,
    entries.map(({ written }) => written),
  )
  for (const { postings } of entries) dictionary.number(postings.length)
  for (const length of lengths) dictionary.number(length)
  for (const own of lemmas) dictionary.number(own.length)
  // A form stands near its base form in the alphabet, so the way there is a small number.
  for (const [word, own] of lemmas.entries()) for (const lemma of own) dictionary.number(toStep(lemma - word))
  const postings = {
    sizes: ranges.map(({ size }) => size),
    ranges: ranges.map(({ steps, grades }) => steps.raw(grades.finish()).finish()),
  }
  return { dictionary: dictionary.finish(), postings }
}

interface OpenRange {
  readonly steps: ByteWriter
  readonly grades: ByteWriter
  size: number
}

/** Puts the postings of the next word where there is room → bytes of its steps. */
function writeInRange(ranges: OpenRange[], postings: readonly Posting[], rangeBytes: number): number {
  let range = ranges.at(-1)
  if (!range || range.steps.length + range.grades.length >= rangeBytes) {
    range = { steps: new ByteWriter(), grades: new ByteWriter(), size: 0 }
    ranges.push(range)
  }
  const before = range.steps.length
  writePostings(range.steps, range.grades, postings)
  range.size++
  return range.steps.length - before
}

/** Whole numbers of either sign as small ones (the zigzag of Protocol Buffers). */
function toStep(difference: number): number {
  return difference < 0 ? -difference * 2 - 1 : difference * 2
}

function fromStep(step: number): number {
  return (step >>> 1) ^ -(step & 1)
}

const NONE: readonly number[] = []

/** Bytes → index. Postings stay bytes until a query asks for them. Throws a RangeError when bytes are missing. */
export function decodeWords(encoded: EncodedWords): WordIndex {
  const reader = new ByteReader(encoded.dictionary)
  const count = reader.number()
  const written = readFronts(reader, count)
  const places = readSums(reader, count)
  const offsets = readSums(reader, count)
  const forms = readSums(reader, count)
  const lemmas = new Map<number, readonly number[]>()
  for (let word = 0; word < count; word++) {
    const amount = (forms[word + 1] as number) - (forms[word] as number)
    if (amount === 0) continue
    const own = Array.from({ length: amount }, () => word + fromStep(reader.number()))
    lemmas.set(word, own)
  }
  return {
    ...createRanges(encoded.postings, offsets, places),
    words: written.map(fold),
    written,
    lemmasOf: (word) => lemmas.get(word) ?? NONE,
    frequency: (word) => (places[word + 1] ?? 0) - (places[word] ?? 0),
  }
}

/** Amounts → where each begins when they lie one after the other, and at last where all end. */
function readSums(reader: ByteReader, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1)
  for (let index = 0; index < count; index++) sums[index + 1] = (sums[index] as number) + reader.number()
  return sums
}

/**
 * Postings by range. `offsets` say where the steps of each word begin, `places` where its grades do, as if all ranges
 * were one; in each, all steps come before all grades.
 */
function createRanges(
  { sizes, ranges }: PostingRanges,
  offsets: Uint32Array,
  places: Uint32Array,
): Pick<WordIndex, 'visit' | 'missingRange' | 'putRange'> {
  const firsts: number[] = []
  let first = 0
  for (const size of sizes) {
    firsts.push(first)
    first += size
  }
  if (first !== offsets.length - 1) throw new RangeError('The index is incomplete')
  const held: (Uint8Array | undefined)[] = sizes.map(() => undefined)
  const rangeOf = (word: number) => firsts.findLastIndex((start) => start <= word)
  const startOf = (range: number) => firsts[range] ?? 0
  const endOf = (range: number) => startOf(range) + (sizes[range] ?? 0)
  const between = (sums: Uint32Array, from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const stepBytes = (range: number) => between(offsets, startOf(range), endOf(range))
  const putRange = (range: number, postings: Uint8Array) => {
    const grades = between(places, startOf(range), endOf(range))
    if (stepBytes(range) + grades > postings.length) throw new RangeError('The index is incomplete')
    held[range] = postings
  }
  for (const [range, postings] of ranges.entries()) if (postings) putRange(range, postings)
  return {
    putRange,
    missingRange: (word) => (held[rangeOf(word)] ? undefined : rangeOf(word)),
    visit: (word, visit) => {
      const range = rangeOf(word)
      const postings = held[range]
      if (!postings) return
      const steps = between(offsets, startOf(range), word)
      const grades = stepBytes(range) + between(places, startOf(range), word)
      visitSteps(
        postings.subarray(steps, steps + between(offsets, word, word + 1)),
        postings.subarray(grades, grades + between(places, word, word + 1)),
        visit,
      )
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
