import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREIGN_ENDINGS } from '#search/index/foreignEndings.ts'
import { barePlurals } from '#search/words/barePlurals.ts'
import { OWN_ENDINGS } from '#search/words/endings.ts'
import { fold } from '#search/words/fold.ts'
import { createStems } from '#search/words/stem.ts'

const { shareStem, stemsOf } = createStems([...OWN_ENDINGS, ...Object.values(FOREIGN_ENDINGS)])

function meet(pair: string): boolean {
  const [one = '', other = ''] = pair.split(' ').map(fold)
  return shareStem(one, other)
}

describe('shareStem', () => {
  it.each([
    ['Finnish cases', ['jalkapallo jalkapalloa', 'kahvila kahvilassa', 'kahvila kahviloissa']],
    [
      'Finnish gradation',
      ['asunto asunnon', 'musiikki musiikin', 'liikunta liikunnan', 'opetustyö opetustyön'],
    ],
    ['Finnish plurals', ['vanhemmat vanhemmille', 'ystävä ystäviä', 'vapaaehtoinen vapaaehtoisia']],
    ['Finnish clitics and possessives', ['harrastus harrastuskin', 'tanssini tanssi']],
    ['Swedish', ['förening föreningar', 'flicka flickor', 'barnen barn']],
    ['English', ['volunteer volunteers', 'debts debt', 'families family', 'activities activity']],
    ['Estonian', ['sport spordi', 'rahvatants rahvatantsu']],
    ['Russian', ['спорт спортом', 'женщина женщинам', 'русский русского']],
    ['Arabic articles and plurals', ['ديون الديون', 'كتاب بالكتاب', 'رياضة الرياضة']],
    ['Turkish', ['dernek dernekler', 'kadin kadinlar']],
    ['Somali', ['haween haweenka', 'caruur caruurta']],
  ])('makes forms of one word meet: %s', (_language, pairs) => {
    expect(pairs.filter((pair) => !meet(pair))).toEqual([])
  })

  it('does not trust what is left of short words: those need the table', () => {
    expect(meet('shakki shakin')).toBe(false)
    expect(meet('kauppa kaupan')).toBe(false)
  })

  it.each([
    ['foot food'],
    ['talo tili'],
    ['kuoro kuori'],
    ['shakki shamaani'],
    ['musiikki museo'],
    ['спорт споры'],
    ['кино книга'],
    ['كتاب كلاب'],
    ['book cook'],
    ['yoga yogurt'],
  ])('keeps other words apart: %s', (pair) => {
    expect(meet(pair)).toBe(false)
  })
})

describe('stemsOf', () => {
  it('has the word itself first, each stem once, and none shorter than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiostnlkpduvr'), maxLength: 14 }), (word) => {
        const stems = stemsOf(word)
        expect(stems[0]).toBe(word)
        expect(new Set(stems).size).toBe(stems.length)
        for (const stem of stems.slice(1)) expect(stem.length).toBeGreaterThanOrEqual(4)
      }),
    )
  })

  it('leaves words with digits, Chinese and short words alone', () => {
    for (const word of ['24', 'covid19', '债', 'sos', '']) expect(stemsOf(word)).toEqual([word])
  })
})

describe('barePlurals', () => {
  it('takes off Swedish and English plurals and articles', () => {
    expect(barePlurals('skulder', 'sv')).toContain('skuld')
    expect(barePlurals('debts', 'en')).toEqual(['debts', 'debt'])
  })
})
