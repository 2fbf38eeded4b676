import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concept, idsOf, searching } from '../asking.ts'

const search = searching(
  {
    jalka: { name: 'Jalkapalloseura', summary: { fi: 'Pelaamme jalkapalloa kentällä kesäisin.' } },
    kahvila: { name: 'Kielikahvila', keywords: { fi: ['suomen kieli'] } },
    kuoro: { name: 'Kuoro' },
    drk: { name: 'DRK' },
  },
  {
    lemmas: 'jalkapalloa\tjalkapallo',
    concepts: [concept('football', { fi: ['jalkapallo'], ar: ['كرة القدم'], zh: ['足球'] })],
  },
)

describe('typing', () => {
  it('finds by every beginning of the last word, from its second letter', () => {
    for (let length = 2; length <= 'jalkapallo'.length; length++) {
      const text = 'jalkapallo'.slice(0, length)
      expect(idsOf(search(text)), text).toContain('jalka')
    }
  })

  it('takes only the last word for unfinished', () => {
    expect(idsOf(search('kielikah'))[0]).toBe('kahvila')
    expect(search('kie ').hits).toEqual([])
  })

  it('never guesses at short words', () => {
    expect(idsOf(search('drk'))).toEqual(['drk'])
    for (const text of ['drl', 'dkr', 'ddrk', 'asdf', 'qwrt']) expect(search(text).hits, text).toEqual([])
  })

  it('softens: who has most of the words stands where nobody has all', () => {
    expect(idsOf(search('kielikahvila avaruusmatkailu'))[0]).toBe('kahvila')
  })
})

describe('whatever is typed or pasted', () => {
  it.each([
    ['only spaces', '  \t \u00a0 \n'],
    ['only marks', '?!…—"" (((([['],
    ['emoji', '⚽👨‍👩‍👧🇫🇮'],
    ['half an emoji', '\ud83d'],
    ['a zero byte', 'jalka\0pallo'],
    ['Arabic with marks of direction', '\u202eكرة\u202c \u200fالقدم'],
    ['several scripts in one word', 'jalкаpalло足球كرة'],
    ['marks piled on a letter', `a${'\u0301'.repeat(200)}`],
    ['one letter 500 times', 'a'.repeat(500)],
    ['a page of 500 characters', 'Jalkapallo on hauskaa, ja kielikahvila myös! '.repeat(12).slice(0, 500)],
    ['HTML', '<script>alert("x")</script>'],
    ['patterns of a regular expression', '(.*)+[a-z]{2,}$^\\'],
    ['names of JavaScript’s own', '__proto__ constructor toString hasOwnProperty'],
  ])('is answered without an error: %s', (_what, text) => {
    const { hits, counts } = search(text)
    expect(hits.length).toBeLessThanOrEqual(4)
    expect(Object.keys(counts)).toHaveLength(8)
  })

  it('lists everything for only spaces, as for nothing', () => {
    expect(idsOf(search('  \n'))).toEqual(idsOf(search('')))
    expect(idsOf(search(''))).toHaveLength(4)
  })

  it('finds in mixed scripts and beside emoji', () => {
    expect(idsOf(search('⚽ كرة القدم'))[0]).toBe('jalka')
    expect(idsOf(search('足球 Espoo'))[0]).toBe('jalka')
    expect(idsOf(search('\u202eكرة القدم\u202c'))[0]).toBe('jalka')
  })

  it('finds by the first words of a pasted page', () => {
    const page = `Etsimme jalkapalloseuraa. ${'Lapsemme on innokas pelaaja ja haluaisi pelata. '.repeat(10)}`
    expect(idsOf(search(page.slice(0, 500)))[0]).toBe('jalka')
  })

  it('is answered without an error, with one and the same answer twice', () => {
    const piece = fc.constantFrom('jalka', 'pallo', ' ', '"', 'كرة', '足', '😀', '\ud83d', '9', '.', 'ä')
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        expect(search(typed)).toEqual(search(typed))
      }),
    )
    // A hundred texts, each searched twice, take a busy machine longer than the usual five seconds.
  }, 60_000)
})
