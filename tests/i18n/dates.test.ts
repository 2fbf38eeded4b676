import { describe, expect, it } from 'vitest'
import { formatAgo, formatDate, nameOfDay } from '#i18n/dates.ts'
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

describe('formatAgo', () => {
  const TODAY = '2026-11-24'

  it.each([
    ['2026-11-24', 'tänään'],
    ['2026-11-23', 'eilen'],
    ['2026-11-10', '14 päivää sitten'],
    ['2026-08-24', '3 kuukautta sitten'],
    ['2025-12-01', '12 kuukautta sitten'],
    ['2025-11-20', '12 kuukautta sitten'],
    ['2024-12-15', '23 kuukautta sitten'],
    ['2024-11-30', '24 kuukautta sitten'],
    ['2024-11-20', '2 vuotta sitten'],
  ])('says %s as one says it: %s', (iso, said) => {
    expect(formatAgo(iso, TODAY, 'fi')).toBe(said)
  })

  it('says it in the language of the reader, with the digits of the page', () => {
    expect(formatAgo('2026-08-24', TODAY, 'sv')).toBe('för 3 månader sedan')
    expect(formatAgo('2026-08-24', TODAY, 'en')).toBe('3 months ago')
    expect(formatAgo('2026-08-24', TODAY, 'fa')).toContain('3')
  })

  it('calls nothing the last month or year that was not', () => {
    expect(formatAgo('2026-01-30', '2026-03-15', 'en')).toBe('1 month ago')
    expect(formatAgo('2024-12-15', TODAY, 'en')).toBe('23 months ago')
  })

  it('takes a day ahead for today', () => {
    expect(formatAgo('2026-12-01', TODAY, 'en')).toBe('today')
  })

  it('says the date where Intl does not know how', () => {
    expect(formatAgo('2026-08-24', TODAY, 'xx')).toBe(formatDate('2026-08-24', 'xx'))
  })
})
