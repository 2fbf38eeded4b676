import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listColourPairs } from '#styleguide/colourPairs.ts'

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8')

describe('listColourPairs', () => {
  it('finds that every colour stands out enough from what it is used on, in both schemes', () => {
    const pairs = listColourPairs(TOKENS)
    expect(pairs.length).toBeGreaterThan(30)
    expect(pairs.filter(({ light, dark, least }) => Math.min(light, dark) < least)).toEqual([])
  })

  it('finds that they stand out more where somebody asks for more contrast: text 7:1, lines 4.5:1', () => {
    const pairs = listColourPairs(TOKENS, 'more')
    expect(pairs.map(({ least }) => least).filter((least) => least !== 7 && least !== 4.5)).toEqual([])
    expect(pairs.filter(({ light, dark, least }) => Math.min(light, dark) < least)).toEqual([])
  })

  it('takes the colours for more contrast only where they are asked for', () => {
    const usual = listColourPairs(TOKENS)[0]
    const more = listColourPairs(TOKENS, 'more')[0]
    expect(more?.light).toBeGreaterThan(usual?.light ?? 0)
    expect(usual?.least).toBe(4.5)
  })

  it('reckons as WCAG does', () => {
    const colours = [...new Set(listColourPairs(TOKENS).flatMap(({ colour, ground }) => [colour, ground]))]
    const css = colours.map((name) => `--color-${name}: light-dark(#ffffff, #767676);`).join('\n')
    const [same] = listColourPairs(css)
    expect(same).toMatchObject({ light: 1, dark: 1 })
    const [onWhite] = listColourPairs(css.replace('#ffffff, #767676', '#000000, #ffffff'))
    expect(onWhite?.light).toBeCloseTo(21, 1)
    expect(onWhite?.dark).toBeCloseTo(4.54, 2)
  })

  it('knows no colour that is not there', () => {
    expect(() => listColourPairs('')).toThrow('no colour "text"')
  })
})
