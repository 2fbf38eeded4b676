import { describe, expect, it } from 'vitest'
import { createEngine } from '#search/createEngine.ts'
import { toSearchData } from '#search/document.ts'
import { createMatchWords } from '#search/matchWords.ts'
import { type Fields, TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { query, searchData } from './asking.ts'

const { organisations, vocabulary } = realContent()
const engine = createEngine(toSearchData(organisations, vocabulary), TODAY)

function firstThree(text: string, locale = 'fi'): string[] {
  return engine
    .search(query(text, {}, locale))
    .hits.slice(0, 3)
    .map(({ id }) => id)
}

function found(profiles: Readonly<Record<string, Fields>>, text: string): string[] {
  return createMatchWords(searchData(profiles))(text).map(({ document }) => document.id)
}

describe('a name among the real ones', () => {
  it.each([
    ['Nicehearts', 'nicehearts'],
    ['nicehartes', 'nicehearts'],
    ['Espoon Laulu', 'espoon-laulu'],
    ['esbo sångkör', 'esbo-sangkor'],
    ['Sangkor Esbo', 'esbo-sangkor'],
    ['Puhumme suomea', 'puhumme-suomea'],
    ['muistiluotsi', 'uudenmaan-muistiluotsi'],
  ])('%s brings %s among the first three', (text, slug) => {
    expect(firstThree(text)).toContain(slug)
  })
})

describe('a need in the three languages', () => {
  it.each([
    ['fi', 'kielikahvila', 'puhumme-suomea'],
    ['sv', 'språkcafé', 'puhumme-suomea'],
    ['en', 'language café', 'puhumme-suomea'],
    ['fi', 'muistisairaus', 'uudenmaan-muistiluotsi'],
    ['sv', 'minnessjukdom', 'uudenmaan-muistiluotsi'],
    ['en', 'dementia', 'uudenmaan-muistiluotsi'],
    ['fi', 'jalkapallo', 'mpny'],
    ['sv', 'fotboll', 'mpny'],
    ['en', 'football', 'mpny'],
  ])('%s: %s brings %s among the first three, whatever language the page is in', (_lang, text, slug) => {
    for (const locale of ['fi', 'sv', 'en']) expect(firstThree(text, locale)).toContain(slug)
  })
})

describe('createMatchWords', () => {
  it('finds words with and without their marks, both ways', () => {
    const profiles = { pisteet: { name: 'Jääkiekko' }, ilman: { name: 'Jaakiekko' } }
    for (const text of ['jääkiekko', 'jaakiekko', 'JÄÄKIEKKO'])
      expect(found(profiles, text).sort()).toEqual(['ilman', 'pisteet'])
  })

  it('finds composed and decomposed letters alike', () => {
    const profiles = { kerho: { name: 'Jääkiekko'.normalize('NFC') } }
    expect(found(profiles, 'jääkiekko'.normalize('NFD'))).toEqual(['kerho'])
  })

  it('wants every word, in whatever order and field', () => {
    const profiles = {
      molemmat: { name: 'Shakkikerho', keywords: { fi: ['tytöt'] } },
      toinen: { name: 'Shakkiseura' },
    }
    expect(found(profiles, 'tytöt shakki')).toEqual(['molemmat'])
  })

  it('finds an organisation by the labels of its language, area, group and theme', () => {
    const profiles = { somaliksi: { languages: ['so'], areas: ['kilo'] }, muu: {} }
    expect(found(profiles, 'somali')).toEqual(['somaliksi'])
    expect(found(profiles, 'kilo')).toEqual(['somaliksi'])
  })

  it('ranks a name before a mention in the long text', () => {
    const profiles = { maininta: { keywords: { fi: ['shakki'] } }, nimi: { name: 'Shakki' } }
    expect(found(profiles, 'shakki')[0]).toBe('nimi')
  })

  it('finds words written from right to left', () => {
    const profiles = { arabiaksi: { keywords: { ar: ['قهوة', 'استشارة'] } }, muu: {} }
    expect(found(profiles, 'استشارة')).toEqual(['arabiaksi'])
  })

  it('forgives a wrong letter in a long word', () => {
    expect(found({ kerho: { name: 'Nicehearts' } }, 'nicehaerts')).toEqual(['kerho'])
  })

  it('forgives none in a short word, which is near to too many others', () => {
    expect(found({ kerho: { name: 'Kissa', keywords: { fi: ['apua'] } } }, 'apux')).toEqual([])
    expect(found({ kerho: { name: 'Kissa', keywords: { fi: ['apua'] } } }, 'apua')).toEqual(['kerho'])
  })

  it('gives the short text that matched whole, and the word out of a long one', () => {
    const profiles = {
      kerho: {
        keywords: { fi: ['velkaneuvonta'] },
        summary: { fi: `${'Pitkä esittely kerhon toiminnasta. '.repeat(3)}Harrastamme kalligrafiaa.` },
      },
    }
    const textFor = (text: string) => createMatchWords(searchData(profiles))(text)[0]?.text
    expect(textFor('velkaneuvonta')).toBe('velkaneuvonta')
    expect(textFor('kalligrafia')).toBe('kalligrafiaa')
  })
})

describe('a query that says nothing', () => {
  it.each(['asdf', 'qwrt', 'xyzzy', 'hjkl'])('%s finds nobody', (text) => {
    expect(engine.search(query(text)).hits).toEqual([])
  })

  it.each([
    '😀',
    '👨‍👩‍👧‍👦🏳️‍🌈',
    '\ud800',
    '\u200f\u202e',
    '"',
    "'",
    '\\',
    '(',
    '[a-',
    '.*',
    '=^!$|',
    '\0',
    '%E4%B',
    '<script>',
    '__proto__',
  ])('%j is no error', (text) => {
    expect(() => engine.search(query(text))).not.toThrow()
  })

  it('is forgiven beside one that does: emoji and signs of a search language are no words', () => {
    const plain = firstThree('football')
    expect(firstThree('😀😀 football')).toEqual(plain)
    expect(firstThree('  football \n')).toEqual(plain)
    expect(firstThree('!football')).toEqual(plain)
  })
})

describe('a pasted letter of 500 characters', () => {
  it('finds what its first 80 find, whatever follows', () => {
    const letter = `${'football '.repeat(9)}${'ukrainalaiset qwertyzxcv '.repeat(17)}`.slice(0, 500)
    expect(letter).toHaveLength(500)
    expect(engine.search(query(letter)).hits.length).toBeGreaterThan(0)
    expect(firstThree(letter)).toEqual(firstThree('football'))
  })

  it('is no error as one word', () => {
    expect(engine.search(query('ä'.repeat(500))).hits).toEqual([])
  })
})
