import { describe, expect, it } from 'vitest'
import { judgeFreshness, monthsBetween } from '#domain/freshness.ts'

describe('judgeFreshness', () => {
  it.each([
    ['2026-11-24', 'fresh'],
    ['2027-11-23', 'fresh'],
    ['2027-11-24', 'due'],
    ['2028-11-23', 'due'],
    ['2028-11-24', 'overdue'],
    ['2040-01-01', 'overdue'],
  ])('a yearly confirmation of 2026-11-24 is on %s %s', (today, verdict) => {
    expect(judgeFreshness('2026-11-24', 12, today)).toBe(verdict)
  })

  it('follows the interval of the profile', () => {
    expect(judgeFreshness('2026-10-24', 1, '2026-11-24')).toBe('due')
    expect(judgeFreshness('2026-10-24', 3, '2026-11-24')).toBe('fresh')
  })

  it('is unconfirmed, never fresh, without a confirmation', () => {
    expect(judgeFreshness(undefined, 12, '2026-11-24')).toBe('unconfirmed')
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2025-12-31', '2026-01-01', 0],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-03-01', '2026-01-01', -2],
  ])('from %s to %s it is %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})
