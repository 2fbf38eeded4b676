import { describe, expect, it } from 'vitest'
import { findMarks } from '#search/words/findMarks.ts'

/** The words of a text that are marked. */
function marked(text: string, words: readonly string[]): string[] {
  return findMarks(text, words).map(([start, end]) => text.slice(start, end))
}

describe('findMarks', () => {
  it('marks a word however it is inflected or spelt', () => {
    expect(marked('Järjestämme kielikahviloita. Kielikahvila on auki.', ['kielikahvila'])).toEqual([
      'kielikahviloita',
      'Kielikahvila',
    ])
    expect(marked('Ääni ja kuva', ['aani'])).toEqual(['Ääni'])
  })

  it('marks words that begin or end with one of four letters or more', () => {
    expect(marked('Jalkapalloseura ja lentopallo', ['jalkapallo', 'pallo'])).toEqual([
      'Jalkapalloseura',
      'lentopallo',
    ])
    expect(marked('Apuraha', ['apu'])).toEqual([])
  })

  it('marks nothing where there is nothing', () => {
    expect(findMarks('', ['apu'])).toEqual([])
    expect(findMarks('Apua', [])).toEqual([])
  })
})
