import { describe, expect, it } from 'vitest'
import { decodeWords, encodeWords, type IndexedWord } from '#search/index/wordIndex.ts'
import {
  findAlike,
  findInside,
  findKnown,
  findTypos,
  splitCompound,
  type WordMatch,
} from '#search/query/findWords.ts'

const HERE = [{ document: 0, grade: 0 }]

/** An index of words; `kahvilan: 'kahvila'` stands for a form that only the table knows. */
function indexOf(words: readonly string[], forms: Readonly<Record<string, string>> = {}) {
  const entries: [string, IndexedWord][] = [
    ...words.map((word): [string, IndexedWord] => [word, { written: word, postings: HERE, lemmas: [] }]),
    ...Object.entries(forms).map(([form, lemma]): [string, IndexedWord] => [
      form,
      { written: form, postings: [], lemmas: [lemma] },
    ]),
  ]
  return decodeWords(encodeWords(new Map(entries)))
}

const INDEX = indexOf(['jalkapallo', 'kahvila', 'kuoro', 'mll', 'musiikki', 'kielikahvila', 'pallo'], {
  kahvilassa: 'kahvila',
})

function told(matches: readonly WordMatch[], index = INDEX): Record<string, string> {
  return Object.fromEntries(matches.map(({ word, manner }) => [index.words[word], manner]))
}

describe('findKnown', () => {
  it('finds the word itself, and trusts it most', () => {
    expect(findKnown(INDEX, 'kuoro', false)).toMatchObject([{ quality: 1, manner: 'exact' }])
  })

  it('finds the base form of a form that the table knows', () => {
    expect(told(findKnown(INDEX, 'kahvilassa', false))).toEqual({ kahvila: 'form' })
  })

  it('finds by rule the forms that no table knows', () => {
    expect(told(findKnown(INDEX, 'musiikin', false))).toEqual({ musiikki: 'stem' })
  })

  it('finds what begins with it, the more of it stands there the surer', () => {
    expect(told(findKnown(INDEX, 'jal', true))).toEqual({ jalkapallo: 'start' })
    const [short] = findKnown(INDEX, 'jal', true)
    const [long] = findKnown(INDEX, 'jalkapal', true)
    expect(long?.quality).toBeGreaterThan(short?.quality ?? 1)
  })

  it('finds no beginnings of a single letter, and of short words only while they are typed', () => {
    expect(findKnown(INDEX, 'j', true)).toEqual([])
    expect(findKnown(INDEX, 'jal', false)).toEqual([])
    expect(told(findKnown(INDEX, 'jalka', false))).toEqual({ jalkapallo: 'start' })
  })

  it('finds a short name, and a word whose consonants change, in a form of it', () => {
    const index = indexOf(['mll', 'kauppa'])
    for (const form of ['mlln', 'mllssa', 'mlllle'])
      expect(told(findKnown(index, form, false), index), form).toEqual({ mll: 'stem' })
    expect(told(findKnown(index, 'kaupan', false), index)).toEqual({ kauppa: 'stem' })
  })

  it('keeps the better of two ways to one word', () => {
    const index = indexOf(['kahvila'], { kahvilat: 'kahvila' })
    const [match, ...others] = findKnown(index, 'kahvilat', true)
    expect(match?.manner).toBe('form')
    expect(others).toEqual([])
  })
})

describe('findInside', () => {
  it('finds compounds that end with it, or have it inside', () => {
    expect(told(findInside(INDEX, 'pallo'))).toEqual({ jalkapallo: 'part' })
    expect(told(findInside(INDEX, 'kapal'))).toEqual({ jalkapallo: 'inside' })
  })

  it('finds nothing by fewer than four letters', () => {
    expect(findInside(INDEX, 'llo')).toEqual([])
  })
})

describe('findTypos', () => {
  it.each([
    ['kuro', 'a short word', {}],
    ['musikki', 'a letter too few', { musiikki: 'typo' }],
    ['jalkapalol', 'a swap', { jalkapallo: 'typo' }],
    ['jalkapalo', 'a letter too few in a compound', { jalkapallo: 'typo' }],
    ['kielikahvla', 'a letter left out', { kielikahvila: 'typo' }],
    ['xusiikki', 'another first letter', {}],
    ['covid19', 'a word with digits', {}],
  ])('of %s, %s', (typed, _what, expected) => {
    expect(told(findTypos(INDEX, typed, false))).toEqual(expected)
  })

  it('looks at beginnings while a word is being typed', () => {
    expect(told(findTypos(INDEX, 'jalkpal', true))).toEqual({ jalkapallo: 'typo' })
    expect(findTypos(INDEX, 'jalkpal', false)).toEqual([])
  })
})

describe('splitCompound', () => {
  const known =
    (...words: string[]) =>
    (word: string) =>
      words.includes(word)

  it('takes a compound apart into words that are known', () => {
    expect(splitCompound(known('velka', 'neuvonta'), 'velkaneuvonta')).toEqual(['velka', 'neuvonta'])
    expect(splitCompound(known('nuori', 'palvelu', 'talo'), 'nuoripalvelutalo')).toEqual([
      'nuori',
      'palvelu',
      'talo',
    ])
  })

  it('knows the joints of Swedish and Finnish', () => {
    expect(splitCompound(known('arbete', 'sokande'), 'arbetessokande')).toEqual(['arbete', 'sokande'])
    expect(splitCompound(known('nuori', 'ryhma'), 'nuorinryhma')).toEqual(['nuori', 'ryhma'])
  })

  it('gives nothing where a part is unknown or too short', () => {
    expect(splitCompound(known('velka'), 'velkaneuvonta')).toEqual([])
    expect(splitCompound(known('yo', 'kahvila'), 'yokahvila')).toEqual([])
  })
})

describe('findAlike', () => {
  it('finds long words that begin alike', () => {
    expect(told(findAlike(INDEX, 'kielikahvittelu'))).toEqual({ kielikahvila: 'start' })
    expect(findAlike(INDEX, 'kiel')).toEqual([])
  })
})
