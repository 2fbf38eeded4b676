/**
 * The first `count` of a list in order, without putting the rest in order: of thousands that a letter finds, a screenful
 * is shown. Equals stay in the order they came in.
 */
export function takeBest<T>(
  entries: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (entries.length <= count) return entries.toSorted(compare)
  const best: T[] = []
  if (count <= 0) return best
  for (const entry of entries) {
    if (best.length === count && compare(best[count - 1] as T, entry) <= 0) continue
    if (best.length === count) best.pop()
    best.splice(placeFor(entry, best, compare), 0, entry)
  }
  return best
}

/** After all that are not worse. */
function placeFor<T>(entry: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(sorted[middle] as T, entry) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
