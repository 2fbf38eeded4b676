import { ByteReader, ByteWriter } from './bytes.ts'
import { packSections } from './container.ts'
import type { EncodedWords } from './wordIndex.ts'

/** Above this the postings of words come in ranges, as far as queries need them; below, one file is soonest there. */
const MOST_IN_ONE_FILE = 10_000
/** Large enough to hold what begins with two letters, mostly; some 30 KB on the way. */
const RANGE_BYTES = 128 * 1024

/** How large a range may grow in a directory of so many documents. */
export function rangeBytesFor(documents: number): number {
  return documents > MOST_IN_ONE_FILE ? RANGE_BYTES : Number.POSITIVE_INFINITY
}

/** Name of the part with a range of the postings of a tier. */
export function postingsPart(tier: string, range: number): string {
  return `${tier}-${range}`
}

/** A name that `postingsPart` made → tier and range; `undefined` for the names of other parts. */
export function readPostingsPart(
  name: string,
): { readonly tier: string; readonly range: number } | undefined {
  const found = /^(?<tier>names|texts)-(?<range>\d+)$/.exec(name)?.groups
  return found && { tier: found.tier ?? '', range: Number(found.range) }
}

/** Words → the sections of their tier's file, and a part for each range where there are several. */
export function splitPostings(
  tier: string,
  { dictionary, postings: { sizes, ranges } }: EncodedWords,
): {
  readonly sections: Readonly<Record<string, Uint8Array>>
  readonly parts: Readonly<Record<string, Uint8Array>>
} {
  const [only, ...more] = ranges
  const isOne = more.length === 0
  const writer = new ByteWriter().number(sizes.length)
  for (const size of sizes) writer.number(size)
  const parts = isOne
    ? []
    : ranges.map((postings, range) => [
        postingsPart(tier, range),
        packSections({ postings: postings ?? new Uint8Array() }),
      ])
  const sections = { dictionary, ranges: writer.finish() }
  return {
    sections: isOne ? { ...sections, postings: only ?? new Uint8Array() } : sections,
    parts: Object.fromEntries(parts),
  }
}

/** The sections of a tier's file → its words. */
export function joinPostings(
  dictionary: Uint8Array,
  ranges: Uint8Array,
  postings: Uint8Array | undefined,
): EncodedWords {
  const reader = new ByteReader(ranges)
  const sizes = Array.from({ length: reader.number() }, () => reader.number())
  if (sizes.length === 1 && !postings) throw new RangeError('The index is incomplete')
  return { dictionary, postings: { sizes, ranges: postings ? [postings] : [] } }
}
