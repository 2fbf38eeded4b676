/** A colour upon another in one scheme, and how well they stand apart (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface ColourPair {
  readonly colour: string
  readonly ground: string
  readonly light: number
  readonly dark: number
  /** What WCAG asks of it: 4.5 for text, 3 for lines that show where a control is. */
  readonly least: number
}

const TEXT = 4.5
const LINE = 3

/** What stands on what, by the names of the tokens without `--color-`. */
const USES: readonly (readonly [colour: string, grounds: readonly string[], least: number])[] = [
  ['text', ['page', 'surface', 'surface-2', 'tint', 'notice', 'mark'], TEXT],
  ['text-soft', ['page', 'surface', 'surface-2', 'tint', 'notice'], TEXT],
  ['link', ['page', 'surface', 'surface-2', 'tint', 'notice'], TEXT],
  ['brand', ['page', 'surface', 'surface-2', 'tint', 'notice'], TEXT],
  ['brand-strong', ['surface-2', 'surface'], TEXT],
  ['on-brand', ['brand', 'brand-strong'], TEXT],
  ['on-bad', ['bad'], TEXT],
  ['bad', ['page', 'surface', 'notice'], TEXT],
  ['good', ['page', 'surface-2'], LINE],
  ['notice-line', ['page', 'notice'], LINE],
  ['line-strong', ['page', 'surface', 'surface-2', 'tint', 'notice'], LINE],
  ['focus', ['page', 'surface', 'surface-2', 'tint', 'notice', 'mark'], LINE],
]

/** For whom the colours are: everybody, or who asks for more contrast (WCAG 2.2, 1.4.6). */
export type Contrast = 'usual' | 'more'

/** What is asked instead where more contrast is. */
const MORE: Readonly<Record<number, number>> = { [TEXT]: 7, [LINE]: 4.5 }

/** The text of tokens.css → every use of a colour upon another, with its contrast; throws for a colour that is not there. */
export function listColourPairs(css: string, wanted: Contrast = 'usual'): readonly ColourPair[] {
  const colours = readColours(css, wanted)
  const find = (name: string) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`tokens.css has no colour "${name}"`)
    return colour
  }
  return USES.flatMap(([colour, grounds, least]) =>
    grounds.map((ground) => {
      const [over, under] = [find(colour), find(ground)]
      return {
        colour,
        ground,
        least: wanted === 'more' ? (MORE[least] ?? least) : least,
        light: contrast(over.light, under.light),
        dark: contrast(over.dark, under.dark),
      }
    }),
  )
}

interface Colour {
  readonly light: string
  readonly dark: string
}

/** `--color-text: light-dark(#0f0f0f, #f1f4f9)` → text; what stands in the block for more contrast wins for that. */
function readColours(css: string, wanted: Contrast): ReadonlyMap<string, Colour> {
  const own = css.split('@media (prefers-contrast: more)')
  const known = wanted === 'more' ? css : (own[0] ?? '')
  const found = known.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)
  const colours = new Map<string, Colour>()
  for (const [, name = '', light = '', dark = ''] of found) colours.set(name, { light, dark })
  return colours
}

/** The ratio of WCAG: 1 for the same, 21 for black on white. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
