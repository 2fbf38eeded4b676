/** How many pages before and after the reader's own are named. */
const NEAR = 2

/** The numbers of pages to name on one of them: the first, those around it, the last. */
export function nearPages(number: number, last: number): readonly number[] {
  const around = Array.from({ length: 2 * NEAR + 1 }, (_, index) => number - NEAR + index)
  const inside = around.filter((page) => page > 1 && page < last)
  return [...new Set([1, ...inside, last])]
}
