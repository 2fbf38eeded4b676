/** So many presses of Shift leave the page. */
export const PRESSES = 3
/** All of them within this time. */
const WITHIN_MS = 5000

/**
 * Counts presses of Shift: a key and its time in milliseconds → how many in a row, 0 to 3. Any other key begins anew, so
 * that capitals and Shift + Tab leave nothing.
 */
export function createKeyCounter(): (key: string, time: number) => number {
  let times: readonly number[] = []
  return (key, time) => {
    const recent = times.filter((earlier) => time - earlier <= WITHIN_MS)
    times = key === 'Shift' ? [...recent, time].slice(-PRESSES) : []
    return times.length
  }
}
