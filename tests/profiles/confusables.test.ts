import { describe, expect, it } from 'vitest'
import { toSkeleton } from '#profiles/confusables.ts'

describe('toSkeleton', () => {
  it.each([
    ['Роса', 'Poca'],
    ['І1|', 'lll'],
    ['ＡＢＣ', 'ABC'],
    ['𝗞𝗲𝗿𝗵𝗼', 'Kerho'],
    ['Mäki', 'Maki'],
    ['kulma', 'kulrna'],
  ])('of %s is %s', (text, skeleton) => {
    expect(toSkeleton(text)).toBe(skeleton)
  })

  it('is its own skeleton', () => {
    const once = toSkeleton('Сοm1 І0 Роса ԝһо βeta')
    expect(toSkeleton(once)).toBe(once)
  })
})
