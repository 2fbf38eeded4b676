import { describe, expect, it } from 'vitest'
import { formatDate, nameOfDay } from '#i18n/dates.ts'
import { LOCALES } from '#i18n/locales.ts'

const LANGUAGES = Object.keys(LOCALES)

describe('formatDate', () => {
  it.each([
    ['fi', '24. marraskuuta 2026'],
    ['sv', '24 november 2026'],
    ['en', '24 November 2026'],
    ['ru', '24 ноября 2026 г.'],
    ['et', '24. november 2026'],
    ['ar', '24 نوفمبر 2026'],
    ['uk', '24 листопада 2026 р.'],
    ['fa', '24 نوامبر 2026'],
    ['ckb', '24ی تشرینی دووەمی 2026'],
    ['ku', '24ê mijdara 2026an'],
    ['sq', '24 nëntor 2026'],
    ['zh', '2026年11月24日'],
    ['vi', '24 tháng 11, 2026'],
    ['tr', '24 Kasım 2026'],
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

  it.each(LANGUAGES)('uses our calendar, the digits of Finland and no numbered month in %s', (locale) => {
    for (const date of ['2026-11-24', '2026-11']) {
      const text = formatDate(date, locale)
      expect(text).toContain('2026')
      expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
      expect(text).not.toMatch(/\bM11\b/)
    }
  })

  it.each(LANGUAGES)('says every month of a year in its own way in %s', (locale) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDate(`2026-${String(month + 1).padStart(2, '0')}`, locale),
    )
    expect(new Set(months).size).toBe(12)
  })

  it('leaves a year as it is', () => {
    for (const locale of LANGUAGES) expect(formatDate('2023', locale)).toBe('2023')
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

  it.each(LANGUAGES)('gives every day its own name in %s', (locale) => {
    const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => nameOfDay(day, locale))
    expect(new Set(names).size).toBe(7)
  })
})
