import { describe, expect, it } from 'vitest'
import { formatDate, nameOfDay } from '#i18n/dates.ts'

describe('formatDate', () => {
  it.each([
    ['fi', '24. marraskuuta 2026'],
    ['sv', '24 november 2026'],
    ['en', '24 November 2026'],
  ])('writes a whole date in %s as %s', (locale, text) => {
    expect(formatDate('2026-11-24', locale)).toBe(text)
  })

  it.each([
    ['fi', 'toukokuu 2023'],
    ['sv', 'maj 2023'],
    ['en', 'May 2023'],
  ])('writes a month in %s as %s', (locale, text) => {
    expect(formatDate('2023-05', locale)).toBe(text)
  })

  it('leaves a year as it is', () => {
    for (const locale of ['fi', 'sv', 'en']) expect(formatDate('2023', locale)).toBe('2023')
  })

  it('stays on the day, first and last of the year too', () => {
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026')
    expect(formatDate('2026-12-31', 'en')).toBe('31 December 2026')
    expect(formatDate('2028-02-29', 'fi')).toBe('29. helmikuuta 2028')
  })
})

describe('nameOfDay', () => {
  it.each([
    ['fi', 'maanantai', 'sunnuntai'],
    ['sv', 'måndag', 'söndag'],
    ['en', 'Monday', 'Sunday'],
  ])('names the days in %s from %s to %s', (locale, first, last) => {
    expect(nameOfDay('mo', locale)).toBe(first)
    expect(nameOfDay('su', locale)).toBe(last)
  })

  it('gives every day its own name', () => {
    const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => nameOfDay(day, 'fi'))
    expect(new Set(names).size).toBe(7)
  })
})
