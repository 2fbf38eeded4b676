/** A set of small whole numbers as bits: 32 to a word, so that sets of thousands are met and counted at once. */
export type Bits = Uint32Array

export function createBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31))
}

/** Keeps in `target` only what is in `other` as well. */
export function intersect(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++)
    target[word] = (target[word] as number) & (other[word] as number)
}

/** Adds to `target` what is in `other`. */
export function unite(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++)
    target[word] = (target[word] as number) | (other[word] as number)
}

/** How many ones a word has (Warren, Hacker's Delight, 5–1). */
export function countOnes(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
