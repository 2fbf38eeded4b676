import { describe, expect, it } from 'vitest'
import { createIsFiller } from '#search/words/fillers.ts'
import { fold } from '#search/words/fold.ts'

const isFiller = createIsFiller(['missä', 'van', 'era', 'мой', 'أين'])

function ask(word: string): boolean {
  const written = word.normalize('NFC').toLowerCase()
  return isFiller({ folded: fold(written), written })
}

describe('createIsFiller', () => {
  it.each(['missä', 'Missä', 'мой', 'أين', 'van'])('knows %s as it is written', (word) => {
    expect(ask(word)).toBe(true)
  })

  it.each(['missa', 'اين'])('knows %s, whose marks were left out', (word) => {
    expect(ask(word)).toBe(true)
  })

  it.each(['vän', 'erä', 'мои́', 'velka'])('takes %s for a word of its own', (word) => {
    expect(ask(word)).toBe(false)
  })
})
