/** How many letters may be wrong in a word: none up to 4, so that DRK or asdf never bring nonsense. */
export function allowedEdits(length: number): number {
  if (length <= 4) return 0
  return length <= 7 ? 1 : 2
}

/**
 * People seldom miss the first letter (Yannakoudakis and Fawthrop 1983: 1.4 % of misspellings); words that differ there
 * are other words: `failing` is not `sailing`.
 */
export function isMisspelling(typed: string, word: string, edits: number): boolean {
  if (typed[0] === word[0]) return true
  // A swap of the first two letters, or a first letter left out of a long word.
  return edits === 1 && typed.length >= 6 && (typed[0] === word[1] || typed[1] === word[0])
}

/**
 * Optimal string alignment distance (Damerau 1964: insertion, deletion, change, swap of neighbours) of one word to many
 * sorted ones. Rows of the table are kept for the letters a word shares with the one before, as in Schulz and Mihov's
 * walk of a trie; words whose row is everywhere too far are left at once.
 */
export interface EditDistance {
  /** Whole-word distance, or `most + 1` when farther. */
  readonly whole: number
  /** Distance to the best beginning of the word. */
  readonly start: number
  /** Letters from the beginning after which nothing can be near any more; words that share them can be skipped. */
  readonly deadAt: number
}

export function createDistanceTo(word: string, most: number): (other: string) => EditDistance {
  const width = word.length + 1
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, index) => Math.min(index, 255))]
  let previous = ''
  let previousDead = Number.POSITIVE_INFINITY

  return (other) => {
    const shared = sharedLength(previous, other)
    const isDead = shared >= previousDead
    previous = other
    if (isDead) return { whole: most + 1, start: most + 1, deadAt: previousDead }
    previousDead = Number.POSITIVE_INFINITY
    let start = most + 1
    for (let depth = 1; depth <= other.length; depth++) {
      if (depth > shared) rows[depth] = nextRow(word, other, depth, rows)
      const row = rows[depth] as Uint8Array
      start = Math.min(start, row[width - 1] as number)
      if (smallest(row) > most) {
        previousDead = depth
        return { whole: most + 1, start, deadAt: depth }
      }
    }
    return { whole: rows[other.length]?.[width - 1] ?? most + 1, start, deadAt: previousDead }
  }
}

function nextRow(word: string, other: string, depth: number, rows: readonly Uint8Array[]): Uint8Array {
  const above = rows[depth - 1] as Uint8Array
  const twoAbove = rows[depth - 2]
  const row = rows[depth] ?? new Uint8Array(word.length + 1)
  const letter = other[depth - 1]
  row[0] = depth
  for (let column = 1; column <= word.length; column++) {
    const isSame = word[column - 1] === letter
    let best = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (isSame ? 0 : 1),
    )
    const isSwap =
      twoAbove && column > 1 && word[column - 2] === letter && word[column - 1] === other[depth - 2]
    if (isSwap) best = Math.min(best, (twoAbove[column - 2] ?? 0) + 1)
    row[column] = best
  }
  return row
}

function smallest(row: Uint8Array): number {
  let least = 255
  for (const value of row) if (value < least) least = value
  return least
}

function sharedLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}
