/** So many shades the style sheet has, the first for nothing. */
const SHADES = 5

/**
 * Shade of an area by its number among those of all areas: 0 for none, else 1 for the smallest to 4 for the largest.
 * Numbers that are all alike are in the middle: a map must not show a difference that there is not.
 */
export function shadeOf(count: number, all: readonly number[]): number {
  if (count === 0) return 0
  const some = all.filter((number) => number > 0)
  const [least, most] = [Math.min(...some), Math.max(...some)]
  if (least === most) return 2
  return 1 + Math.round(((count - least) / (most - least)) * (SHADES - 2))
}
