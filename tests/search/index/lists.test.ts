import { describe, expect, it } from 'vitest'
import { listFillerWords } from '#search/index/fillerWords.ts'
import { listHolidays } from '#search/index/listHolidays.ts'

describe('listFillerWords', () => {
  const fillers = listFillerWords()

  it('has question words in every language the search is asked in', () => {
    for (const word of ['missä', 'var', 'where', 'kus', 'где', 'де', 'أين', 'کجا', 'xaggee', 'ku', 'đâu']) {
      expect(fillers, word).toContain(word)
    }
  })

  it('has no word that says what is wanted', () => {
    for (const word of ['velka', 'ruoka', 'koti', 'barn', 'ystävä', 'food', 'friends', 'дети', 'работа']) {
      expect(fillers, word).not.toContain(word)
    }
  })

  it('is in lower case, sorted and without repetition', () => {
    const lower = fillers.map((word) => word.normalize('NFC').toLowerCase())
    expect(fillers).toEqual([...new Set(lower)].sort())
  })
})

describe('listHolidays', () => {
  const holidays = listHolidays('FI', '2026-11-24')

  it('has the public holidays of this year and the next, movable ones included', () => {
    // Easter of 2027 is on 28 March, Midsummer Day on 26 June.
    for (const date of ['2026-12-06', '2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29', '2027-06-26'])
      expect(holidays, date).toContain(date)
  })

  it('has no working day', () => {
    for (const date of ['2026-11-24', '2027-02-14', '2027-05-03']) expect(holidays).not.toContain(date)
  })

  it('goes by the country', () => {
    expect(listHolidays('EE', '2026-11-24')).toContain('2027-02-24')
    expect(holidays).not.toContain('2027-02-24')
  })
})
