import { describe, expect, it } from 'vitest'
import { nearestTerms, sameTerm, toHint } from '#profiles/nearestTerms.ts'
import { realContent } from '../realContent.ts'

const { vocabulary } = realContent()

describe('nearestTerms', () => {
  it.each([
    ['languages', 'somali', ['so']],
    ['languages', 'Somaliska', ['so']],
    ['languages', 'Suomi', ['fi']],
    ['languages', 'English', ['en']],
    ['languages', 'русский', ['ru']],
    ['languages', 'sgn-fi', ['fse']],
    ['languages', 'venaja', ['ru']],
    ['languages', 'Englsih', ['en']],
    ['areas', 'Suomi', ['finland']],
    ['areas', 'Leppävaara', ['leppavaara']],
    ['areas', 'Alberga', ['leppavaara']],
    ['areas', 'Esbo', ['espoo']],
    ['targetGroups', 'nuoret', ['young-people']],
    ['targetGroups', 'lapset', ['children-families']],
    ['themes', 'urheilu', ['sports']],
    ['cooperation', 'tilat', ['premises']],
  ] as const)('of %s takes %s for %j', (list, word, ids) => {
    expect(nearestTerms(word, vocabulary[list])).toEqual(ids)
  })

  it('gives several where several are as near, but no more than three', () => {
    const ids = nearestTerms('toiminta', vocabulary.themes)
    expect(ids.length).toBeGreaterThan(1)
    expect(ids.length).toBeLessThanOrEqual(3)
  })

  it.each(['', '!!!', 'aaaaaaaa', 'x'])('gives none for %j', (word) => {
    expect(nearestTerms(word, vocabulary.themes)).toEqual([])
  })
})

describe('sameTerm', () => {
  it('finds the one term a word can only mean', () => {
    expect(sameTerm('Leppävaara', vocabulary.areas)).toBe('leppavaara')
    expect(sameTerm('peer support', vocabulary.themes)).toBe('peer-support')
  })

  it('makes no guess', () => {
    expect(sameTerm('Leppavara', vocabulary.areas)).toBeUndefined()
  })
})

describe('toHint', () => {
  it('ends a message', () => {
    expect(toHint(['young-people', 'students'])).toBe(' → young-people, students?')
    expect(toHint([])).toBe('')
  })
})
