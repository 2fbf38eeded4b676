import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { toQrPath } from '#domain/qrPath.ts'

const URL = 'https://directory.example/fi/organisations/esimerkkiyhdistys/'

/** The dark modules that a path strokes, as `column,row`. */
function darkOf(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
  )
}

describe('toQrPath', () => {
  const { size, path } = toQrPath(URL)

  it('strokes exactly the dark modules of the code', () => {
    const { data } = encode(URL, { ecc: 'M', border: 4, maskPattern: 2 })
    const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
    expect(darkOf(path)).toEqual(expected)
    expect(data.length).toBe(size)
  })

  it('leaves four light modules on every side', () => {
    const inside = (text: string) => text.split(',').every((at) => Number(at) >= 4 && Number(at) < size - 4)
    expect(darkOf(path).every(inside)).toBe(true)
  })

  it('holds another code for another address', () => {
    expect(toQrPath(`${URL}#`).path).not.toBe(path)
  })
})
