import { describe, expect, it } from 'vitest'
import { onlyOption, toNeedState } from '#search/needState.ts'
import { NO_FILTERS } from '#search/query.ts'

const debt = {
  id: 'debt',
  label: { fi: 'Velat', sv: 'Skulder', en: 'Debt' },
  themes: [],
  targetGroups: [],
  related: [],
  modifier: false,
  crisis: false,
  unreviewed: [],
  words: { fi: ['velka', 'velat'], en: ['debt'] },
}

describe('toNeedState', () => {
  it('searches for the first word of a concept in the language of the reader', () => {
    expect(toNeedState({ concept: 'debt' }, 'fi', [debt])).toEqual({ text: 'velka', filters: NO_FILTERS })
  })

  it('searches for the English word where the language has none', () => {
    expect(toNeedState({ concept: 'debt' }, 'so', [debt]).text).toBe('debt')
  })

  it('narrows by its filters', () => {
    const { filters } = toNeedState({ filters: 'language=so&theme=work,housing' }, 'fi', [])
    expect(filters).toEqual({ ...NO_FILTERS, language: ['so'], theme: ['work', 'housing'] })
  })
})

describe('onlyOption', () => {
  const of = (filters: string) => onlyOption(toNeedState({ filters }, 'fi', []))

  it('is the one option that has a page', () => {
    expect(of('theme=sports')).toEqual({ facet: 'theme', id: 'sports' })
  })

  it.each(['theme=sports,work', 'theme=sports&area=kilo', 'volunteers=welcome'])(
    'is none for %s',
    (filters) => {
      expect(of(filters)).toBeUndefined()
    },
  )

  it('is none where there are words', () => {
    expect(onlyOption({ text: 'velka', filters: { ...NO_FILTERS, theme: ['work'] } })).toBeUndefined()
  })
})
