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
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK })
  return { size: size + 2 * QUIET, path: data.map(strokeRow).join('') }
}

function strokeRow(row: readonly boolean[], line: number): string {
  let path = ''
  for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, from)) {
    const light = row.indexOf(false, from)
    const end = light < 0 ? row.length : light
    path += `M${from + QUIET} ${line + QUIET}.5h${end - from}`
    from = end
  }
  return path
}
