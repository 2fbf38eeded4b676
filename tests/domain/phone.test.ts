import { describe, expect, it } from 'vitest'
import {
  isEmergencyNumber,
  isNumberInUse,
  isPremiumNumber,
  restoreZero,
  toE164,
  toReadablePhone,
} from '#domain/phone.ts'

/** Numbers the regulator keeps free for fiction do not exist in Finland; these are made of the digits in order. */
describe('toE164', () => {
  it.each([
    ['09 1234567', '+35891234567'],
    ['(09) 123-4567', '+35891234567'],
    ['+358 9 1234567', '+35891234567'],
    ['00358 9 1234567', '+35891234567'],
    ['09\u00a01234567', '+35891234567'],
    ['040 1234567', '+358401234567'],
    ['+46 8 123 456 78', '+46812345678'],
  ])('reads %s as %s', (text, number) => {
    expect(toE164(text)).toBe(number)
  })

  it.each(['112', '116117', '116 006', '10023'])('leaves the short number %s as it is dialled', (text) => {
    expect(toE164(text)).toBe(text.replace(' ', ''))
  })

  it.each([
    '',
    '1',
    '09',
    'soita meille',
    '09 1234567 (Esimerkki)',
    '09 1234567 / 09 7654321',
    '09_123_4567',
    '0b101',
    '-.inf',
    '+358',
    '++358 9 1234567',
    '12:30',
    '401234567',
    '46812345678',
    '09 12345678901234567890',
  ])('refuses "%s"', (text) => {
    expect(toE164(text)).toBeUndefined()
  })
})

describe('toReadablePhone', () => {
  it.each([
    ['+35891234567', '09 1234567'],
    ['+46812345678', '+46 8 123 456 78'],
    ['112', '112'],
    ['116117', '116117'],
  ])('shows %s as %s', (number, shown) => {
    expect(toReadablePhone(number)).toBe(shown)
  })

  it('shows what it cannot read as it is', () => {
    expect(toReadablePhone('x')).toBe('x')
  })

  it.each(['09 1234567', '040 1234567', '+46 8 123 456 78', '116117'])(
    'shows %s so that it reads back',
    (text) => {
      const number = toE164(text) ?? ''
      expect(toE164(toReadablePhone(number))).toBe(number)
    },
  )
})

describe('restoreZero', () => {
  it.each([
    ['401234567', '0401234567'],
    ['40 123 4567', '040 123 4567'],
    ['501234567', '0501234567'],
    ['91234567', '091234567'],
  ])('gives %s its zero back', (text, whole) => {
    expect(restoreZero(text)).toBe(whole)
    expect(toE164(whole)).toBeDefined()
  })

  it.each(['0401234567', '+358401234567', '112', '46812345678', 'x'])('has nothing to give %s', (text) => {
    expect(restoreZero(text)).toBeUndefined()
  })
})

describe('what a number does to the one who dials it', () => {
  it.each([
    ['112', { emergency: true, premium: false, inUse: true }],
    ['116117', { emergency: false, premium: false, inUse: true }],
    ['+35891234567', { emergency: false, premium: false, inUse: true }],
    ['+46812345678', { emergency: false, premium: false, inUse: true }],
    ['+358800123456', { emergency: false, premium: false, inUse: true }],
    ['+35860012345', { emergency: false, premium: true, inUse: true }],
    ['+358700123456', { emergency: false, premium: true, inUse: true }],
    ['+358358401234567', { emergency: false, premium: false, inUse: false }],
  ])('is known of %s', (number, kind) => {
    expect({
      emergency: isEmergencyNumber(number),
      premium: isPremiumNumber(number),
      inUse: isNumberInUse(number),
    }).toEqual(kind)
  })
})
