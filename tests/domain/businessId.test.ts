import { describe, expect, it } from 'vitest'
import { isBusinessId } from '#domain/businessId.ts'

describe('isBusinessId', () => {
  it('knows a number whose check digit is right', () => {
    expect(isBusinessId('1234567-1')).toBe(true)
  })

  it('gives check digit 0 to remainder 0', () => {
    expect(isBusinessId('0000000-0')).toBe(true)
  })

  it.each([0, 2, 3, 4, 5, 6, 7, 8, 9])('refuses the wrong check digit %i', (digit) => {
    expect(isBusinessId(`1234567-${digit}`)).toBe(false)
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('refuses remainder 1 whatever the digit: %i', (digit) => {
    // 1 × 4 (sixth place) + 4 × 2 (last place) = 12, and 12 mod 11 = 1.
    expect(isBusinessId(`0000014-${digit}`)).toBe(false)
  })

  it('sees two digits that changed places', () => {
    expect(isBusinessId('2134567-1')).toBe(false)
  })

  it.each(['12345671', '123456-7', '1234567-1 ', '1234567–1', 'FI12345671', '', '１２３４５６７-1'])(
    'refuses what is not seven digits, a hyphen and a digit: "%s"',
    (text) => {
      expect(isBusinessId(text)).toBe(false)
    },
  )
})
