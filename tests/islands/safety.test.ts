import { describe, expect, it } from 'vitest'
import { toCrisisNumbers } from '#islands/safety/crisisNumbers.ts'
import { speaksOfDanger, toCrisisSignals } from '#islands/safety/crisisSignals.ts'
import { NO_FILTERS } from '#search/query.ts'
import { vocabulary } from '../builders.ts'
import { concept } from '../search/asking.ts'

const plain = vocabulary()
const themes = plain.themes.map((theme) => ({ ...theme, sensitive: theme.id === 'sports' }))
const concepts = [concept('violence', { fi: ['väkivalta'] }, { crisis: true }), concept('debt', {})]
const signals = toCrisisSignals(concepts, { ...plain, themes })
const query = { filters: NO_FILTERS }

describe('speaksOfDanger', () => {
  it('holds for a concept that is marked, and for no other', () => {
    expect(speaksOfDanger(signals, query, ['debt', 'violence'])).toBe(true)
    expect(speaksOfDanger(signals, query, ['debt'])).toBe(false)
  })

  it('holds for a sensitive option, chosen or put in words', () => {
    const chosen = { filters: { ...NO_FILTERS, theme: ['sports'] } }
    expect(speaksOfDanger(signals, chosen, [])).toBe(true)
    expect(speaksOfDanger(signals, query, ['theme/sports'])).toBe(true)
    expect(speaksOfDanger(signals, { filters: { ...NO_FILTERS, theme: ['peer-support'] } }, [])).toBe(false)
  })
})

describe('toCrisisNumbers', () => {
  const label = { fi: 'Esimerkkinumero', en: 'Example number' }
  const source = { title: 'Esimerkki', url: 'https://example.org/', date: '2026-11-01' }

  it('says each number in the words of the page, with the date of its source', () => {
    const [line] = toCrisisNumbers(
      { city: { crisis: [{ number: '000', label, source }] }, vocabulary: plain },
      'fi',
    )
    expect(line).toMatchObject({ number: '000', label: { text: 'Esimerkkinumero', attributes: {} } })
    expect(line?.source?.date).toBe('1. marraskuuta 2026')
  })

  it('marks words that are in another language', () => {
    const hours = { ar: 'مثال' }
    const crisis = [{ number: '112', label, hours }]
    const [line] = toCrisisNumbers({ city: { crisis }, vocabulary: plain }, 'tr')
    expect(line?.label).toEqual({ text: 'Example number', attributes: { lang: 'en', dir: 'ltr' } })
    expect(line?.hours).toEqual({ text: 'مثال', attributes: { lang: 'ar', dir: 'rtl' } })
  })
})
