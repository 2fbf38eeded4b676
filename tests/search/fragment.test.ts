import { describe, expect, it } from 'vitest'
import { FILTERS } from '#domain/facet.ts'
import { fromFragment, type SearchState, toFragment } from '#search/fragment.ts'
import { type Filters, NO_FILTERS } from '#search/query.ts'

const EMPTY: SearchState = { text: '', filters: NO_FILTERS }
const PIECES = [
  ...['a', 'ä', 'Å', ' ', '&', '=', '#', '%', '%41', '%E4%B', '+', ',', '?', '/', '\\', '"', "'", '<b>'],
  ...['q=', 'area=', '\n', '\0', '😀', 'قهوة', '\u202e', '\u0301', '中', '__proto__', '{}', '`'],
]
const IDS = ['so', 'ar', 'suur-leppavaara', 'everyone', 'a1', '112']

/** The same numbers in every run (Lehmer), so that a failure can be seen again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function randomState(seed: number): SearchState {
  const random = createRandom(seed)
  const pick = (from: readonly string[]) => from[random(from.length)] ?? ''
  const ids = () => [...new Set(Array.from({ length: random(4) }, () => pick(IDS)))]
  const text = Array.from({ length: random(12) }, () => pick(PIECES)).join('')
  return {
    text: text.trim() === '' ? '' : text,
    filters: Object.fromEntries(FILTERS.map((filter) => [filter, ids()])) as unknown as Filters,
    ...(random(2) === 0 && { sort: 'name' }),
  }
}

const STATES = Array.from({ length: 1000 }, (_, index) => randomState(index + 1))

describe('toFragment', () => {
  it('is empty when nothing is asked', () => {
    expect(toFragment(EMPTY)).toBe('')
    expect(toFragment({ ...EMPTY, text: '  \n' })).toBe('')
  })

  it('writes the short choices as it does the facets', () => {
    const filters = { ...NO_FILTERS, price: ['free'], delivery: ['home-visit'], open: ['now'] }
    expect(toFragment({ text: '', filters })).toBe('price=free&delivery=home-visit&open=now')
  })

  it('names facets in one order, then the words', () => {
    const filters = { ...NO_FILTERS, area: ['leppavaara'], language: ['so', 'ar'] }
    expect(toFragment({ text: 'velat', filters })).toBe('language=so,ar&area=leppavaara&q=velat')
  })

  it('names the order only where it is not the best match first', () => {
    expect(toFragment({ ...EMPTY, text: 'velat', sort: 'name' })).toBe('sort=name&q=velat')
  })

  it('writes half an emoji as the sign for a broken character', () => {
    expect(fromFragment(toFragment({ ...EMPTY, text: 'a\ud83d' })).text).toBe('a\ufffd')
  })
})

describe('fromFragment', () => {
  it('gives back every state that was written, with and without #', () => {
    expect(STATES.filter(({ text }) => text !== '').length).toBeGreaterThan(800)
    for (const state of STATES) {
      expect(fromFragment(toFragment(state))).toEqual(state)
      expect(fromFragment(`#${toFragment(state)}`)).toEqual(state)
    }
  })

  it('gives it back after a browser has had it in an address', () => {
    for (const state of STATES) {
      const address = new URL(`https://example.org/fi/#${toFragment(state)}`)
      expect(fromFragment(address.hash)).toEqual(state)
    }
  })

  it('asks nothing for an empty fragment', () => {
    expect(fromFragment('')).toEqual(EMPTY)
    expect(fromFragment('#')).toEqual(EMPTY)
  })

  it('leaves out half an escape and keeps the rest', () => {
    expect(fromFragment('#language=so&q=%E4%B')).toEqual({
      text: '',
      filters: { ...NO_FILTERS, language: ['so'] },
    })
    expect(fromFragment('#language=so,%E4%,ar&q=apua')).toEqual({
      text: 'apua',
      filters: { ...NO_FILTERS, language: ['so', 'ar'] },
    })
  })

  it.each([
    '#',
    '##',
    '&&&',
    '=',
    '%',
    'q',
    'q=',
    'area',
    'area=',
    'area=,,',
    'area=%2C',
    'sort=best',
    'sort',
  ])('asks nothing for %j', (fragment) => {
    expect(fromFragment(fragment)).toEqual(EMPTY)
  })

  it('leaves out keys it does not know', () => {
    const state = fromFragment('#top&utm=x&__proto__=so&constructor=so&Area=kilo&theme=sports')
    expect(state).toEqual({ text: '', filters: { ...NO_FILTERS, theme: ['sports'] } })
    expect(Object.keys(state.filters).sort()).toEqual([...FILTERS].sort())
  })

  it('leaves out what cannot be an id', () => {
    expect(fromFragment('#area=Kilo,-a,a--b,<b>,%3Cb%3E,kilo').filters.area).toEqual(['kilo'])
  })

  it('names an option once, however often it stands there', () => {
    expect(fromFragment('#language=so,ar,so').filters.language).toEqual(['so', 'ar'])
  })
})
