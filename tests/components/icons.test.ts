import { describe, expect, it } from 'vitest'
import { ICON_NAMES, isPointing, shapesOf } from '#components/icons.ts'
import { ISLAND_ICONS } from '#islands/search/Icon.tsx'

describe('shapesOf', () => {
  it('draws every icon with shapes and without colours or widths of its own', () => {
    const drawn = ICON_NAMES.map(shapesOf)
    expect(drawn.filter((shapes) => !/<(path|circle|rect)\b/.test(shapes))).toEqual([])
    expect(drawn.filter((shapes) => /fill|stroke|style|url|script/.test(shapes))).toEqual([])
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('knows every icon of the islands', () => {
    expect(ISLAND_ICONS.filter((name) => !ICON_NAMES.includes(name))).toEqual([])
  })
})

describe('isPointing', () => {
  it('holds for what shows a direction, and for nothing else', () => {
    expect(ICON_NAMES.filter(isPointing)).toEqual(['leave', 'external', 'previous', 'next', 'leads'])
  })
})
