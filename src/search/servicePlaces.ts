import { addBit, type Bits, countOnes, createBits } from './bits.ts'

/** Where each service of each document stands in a set of services. */
export interface ServicePlaces {
  /** Bits in all, with gaps: services of one document never cross from one word of bits to the next. */
  readonly size: number
  /** Bit of a document's first service. */
  readonly first: (document: number) => number
  /** Document of a bit. */
  readonly documentAt: (bit: number) => number
  /** Bits that are there. */
  readonly all: Bits
  /** Bits of services that are not the first of their document. */
  readonly further: Bits
  /** By word: services of the document that has most there, less one. */
  readonly folds: Uint8Array
}

const WORD = 32

/**
 * Numbers of services by document → places. Documents with as many services stand together: most have one, and words
 * of those are counted without folding.
 */
export function placeServices(amounts: readonly number[]): ServicePlaces {
  const firsts = new Uint32Array(amounts.length)
  const bySize = [...amounts.keys()].sort((a, b) => (amounts[a] ?? 0) - (amounts[b] ?? 0) || a - b)
  let at = 0
  for (const document of bySize) {
    const amount = amounts[document] ?? 0
    if ((at % WORD) + amount > WORD) at += WORD - (at % WORD)
    firsts[document] = at
    at += amount
  }
  const all = createBits(at)
  const further = createBits(at)
  const folds = new Uint8Array(all.length)
  const documents = new Uint32Array(at)
  for (const [document, amount] of amounts.entries()) {
    const first = firsts[document] as number
    const word = first >>> 5
    if (amount > 1) folds[word] = Math.max(folds[word] as number, amount - 1)
    for (let bit = first; bit < first + amount; bit++) {
      addBit(all, bit)
      if (bit > first) addBit(further, bit)
      documents[bit] = document
    }
  }
  return {
    size: at,
    first: (document) => firsts[document] ?? 0,
    documentAt: (bit) => documents[bit] as number,
    all,
    further,
    folds,
  }
}

/** Words of a set that have anything in them. */
export function filledWords(bits: Bits): readonly number[] {
  const filled: number[] = []
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) filled.push(word)
  return filled
}

/**
 * Documents with a service in both sets: the bits of each document are folded onto its first, then counted. `filled` are
 * the words of `among` that are worth looking at.
 */
export function countDocuments(
  option: Bits,
  among: Bits,
  filled: readonly number[],
  { further, folds }: ServicePlaces,
): number {
  let total = 0
  for (const word of filled) {
    let both = (option[word] as number) & (among[word] as number)
    if (both === 0) continue
    const rest = further[word] as number
    for (let fold = folds[word] as number; fold > 0; fold--) both |= (both & rest) >>> 1
    total += countOnes(both & ~rest)
  }
  return total
}
