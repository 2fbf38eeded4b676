import { encode } from 'uqr'

/** A QR code to draw: modules on a side, and an SVG path to stroke, one unit wide, in a box of that size. */
export interface QrPath {
  readonly size: number
  readonly path: string
}

/** Four light modules around the code, as ISO/IEC 18004 asks; without them cameras miss it. */
const QUIET = 4

/**
 * A reader is told in the code which of eight masks it was written with, so any will do. To try them all and weigh the
 * results takes eight times as long as the code itself; of the directory's addresses two thirds would get this one.
 */
const MASK = 2

/** Text, e.g. an address, → its QR code. Each run of dark modules is one stroke, which a page compresses well. */
export function toQrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK })
  const strokes = data.flatMap((row, line) =>
    toRuns(row).map(([from, length]) => `M${from} ${line}.5h${length}`),
  )
  return { size, path: strokes.join('') }
}

function toRuns(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const starts = row.flatMap((isDark, at) => (isDark && !row[at - 1] ? [at] : []))
  return starts.map((from) => {
    const end = row.indexOf(false, from)
    return [from, (end < 0 ? row.length : end) - from]
  })
}
