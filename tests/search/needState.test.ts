import { describe, expect, it } from 'vitest'
import { insteadOf, toNeedState } from '#search/needState.ts'
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

describe('insteadOf', () => {
  it('is the one option that has a page', () => {
    expect(insteadOf({ filters: 'theme=sports' }, [])).toEqual({ facet: 'theme', id: 'sports' })
  })

  it('is the first theme of a concept', () => {
    const concepts = [{ ...debt, themes: ['advice-rights', 'material-aid'] }]
    expect(insteadOf({ concept: 'debt' }, concepts)).toEqual({ facet: 'theme', id: 'advice-rights' })
  })

  it.each(['theme=sports,work', 'theme=sports&area=kilo', 'volunteers=welcome'])(
    'is none for %s',
    (filters) => {
      expect(insteadOf({ filters }, [])).toBeUndefined()
    },
  )

  it('is none for a concept without a theme', () => {
    expect(insteadOf({ concept: 'debt', filters: 'theme=work' }, [debt])).toBeUndefined()
  })
})
