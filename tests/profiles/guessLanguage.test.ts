import { describe, expect, it } from 'vitest'
import { guessLanguage } from '#profiles/guessLanguage.ts'
import { realContent } from '../realContent.ts'

describe('guessLanguage', () => {
  it.each([
    ['fi', 'Järjestämme kerhoja ja retkiä sekä tarjoamme tukea kaikille lapsille.'],
    ['sv', 'Vi ordnar klubbar och utflykter för alla barn som vill vara med.'],
    ['en', 'We arrange clubs and trips for all children who want to join.'],
  ])('knows %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang)
  })

  it.each([
    ['', 'nothing'],
    ['Kahvila', 'a word'],
    ['Esbo Sångkör & Friends', 'a name'],
    ['Taageero qoysaska iyo dhalinyarada ku nool magaalada.', 'Somali'],
    ['Toetus peredele ja noortele, kes on siia kolinud.', 'Estonian'],
    ['Поддержка для тех, кто переехал сюда.', 'Russian'],
    ['Tervetuloa kaikille ja sekä. Välkommen och för alla. Welcome to all of the people.', 'three languages'],
  ])('does not guess at "%s" (%s)', (text) => {
    expect(guessLanguage(text)).toBeUndefined()
  })

  it('is right or silent about every summary of the real profiles, and right about most', () => {
    const summaries = realContent().organisations.flatMap(({ summary }) => Object.entries(summary))
    const guesses = summaries.map(([lang, text]) => ({ lang, text, guess: guessLanguage(text) }))
    expect(guesses.filter(({ lang, guess }) => guess !== undefined && guess !== lang)).toEqual([])
    expect(guesses.filter(({ guess }) => guess !== undefined).length).toBeGreaterThan(summaries.length / 2)
  })
})
