import { describe, expect, it } from 'vitest'
import { isIdentityCode } from '#domain/identityCode.ts'

/** Made up: numbers from 900 on are given to nobody for good. */
describe('isIdentityCode', () => {
  it.each(['010180-9004', '150355-900A', '280226A900D', '150355–900a', '150355 900A'])('knows %s', (text) => {
    expect(isIdentityCode(text)).toBe(true)
  })

  it.each(['', '010180-9005', '320180-9004', '010180-9004 ja', '010180 9004', '150355G900A'])(
    'knows that "%s" is none',
    (text) => {
      expect(isIdentityCode(text)).toBe(false)
    },
  )
})
