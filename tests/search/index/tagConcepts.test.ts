import { describe, expect, it } from 'vitest'
import { createAnalyse } from '#search/index/analyse.ts'
import { FIELD } from '#search/index/postings.ts'
import { phrasesOf, type TaggedDocument, tagConcepts } from '#search/index/tagConcepts.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { concept } from '../asking.ts'

const ANALYSE = createAnalyse(parseLemmaTable('velkojen\tvelka\nvelat\tvelka\nmeni\tmennä'))
const NONE = { texts: [], themes: [], targetGroups: [] }

/** How much a document is about a concept: 0 not at all, 15 most. */
function gradeOf(document: Partial<TaggedDocument>, changes = {}): number {
  const words = { fi: ['velka', 'luottotiedot meni'], sv: ['skuld'], en: ['debt'], ru: ['долг'] }
  const [list] = tagConcepts([concept('debt', words, changes)], [{ ...NONE, ...document }], ANALYSE)
  return list?.[0]?.grade ?? 0
}

function saying(text: string, lang = 'fi', field: number = FIELD.summary): Partial<TaggedDocument> {
  return { texts: [{ text, lang, field }] }
}

describe('tagConcepts', () => {
  it.each([
    ['a word in any of its forms', saying('Apua velkojen kanssa')],
    ['a phrase, its words in their forms', saying('Kun luottotiedot ovat poissa: luottotiedot meni')],
    ['a Swedish plural', saying('Hjälp med skulder', 'sv')],
    ['an English plural', saying('Help with debts', 'en')],
  ])('finds a concept by %s', (_what, document) => {
    expect(gradeOf(document)).toBeGreaterThan(1)
  })

  it.each([
    ['part of a phrase', saying('luottotiedot')],
    ['words of a phrase that stand apart', saying('luottotiedot, joita joku meni kysymään')],
    ['a word that begins like it', saying('velkakirja')],
    ['a plural of a Finnish word by Swedish rules', saying('skulder')],
  ])('does not find it by %s', (_what, document) => {
    expect(gradeOf(document)).toBe(0)
  })

  it('puts a name before a summary, and a summary before a long text', () => {
    const grades = [FIELD.name, FIELD.alias, FIELD.summary, FIELD.body].map((field) =>
      gradeOf(saying('velat', 'fi', field)),
    )
    expect(grades).toEqual([...grades].sort((a, b) => b - a))
    expect(new Set(grades).size).toBe(grades.length)
  })

  it('leaves who only has the theme to the facets, which know it', () => {
    const themes = ['advice-rights']
    expect(gradeOf({ themes }, { themes })).toBe(0)
  })

  it('takes a kind for as much of the broader thing, and the broader thing for a little of the kind', () => {
    const concepts = [
      concept('martial-arts', { fi: ['kamppailulajit'] }),
      concept('judo', { fi: ['judo'] }, { broader: 'martial-arts' }),
      concept('karate', { fi: ['karate'] }, { broader: 'martial-arts' }),
      concept('choir', { fi: ['kuoro'] }),
    ]
    const gradesOf = (text: string) =>
      tagConcepts(concepts, [{ ...NONE, ...saying(text) }], ANALYSE).map(([posting]) => posting?.grade ?? 0)
    const [martialArts, judo, karate = 0, choir] = gradesOf('judo')
    expect(martialArts).toBe(judo)
    expect(karate).toBeGreaterThan(0)
    expect(karate).toBeLessThan(judo ?? 0)
    expect(choir).toBe(0)
    const [whole, kind = 0] = gradesOf('kamppailulajit')
    expect(kind).toBeGreaterThan(0)
    expect(kind).toBeLessThan(whole ?? 0)
  })

  it('takes away from who works with other things or other people', () => {
    const text = saying('velat')
    const own = { themes: ['advice-rights'], targetGroups: ['low-income'] }
    const full = gradeOf({ ...text, ...own }, own)
    expect(gradeOf({ ...text, themes: own.themes }, own)).toBeLessThan(full)
    expect(gradeOf({ ...text, targetGroups: own.targetGroups }, own)).toBeLessThan(full)
  })

  it('takes away from who speaks of many other things', () => {
    const debt = concept('debt', { fi: ['velka'] })
    const others = ['kuoro', 'kieli', 'ruoka'].map((word) => concept(word, { fi: [word] }))
    const gradeIn = (text: string) =>
      tagConcepts([debt, ...others], [{ ...NONE, ...saying(text) }], ANALYSE)[0]?.[0]?.grade ?? 0
    expect(gradeIn('velat, kuoro, kieli ja ruoka')).toBeLessThan(gradeIn('velat'))
  })
})

describe('phrasesOf', () => {
  it('folds the phrases of every language, each once', () => {
    expect(phrasesOf({ fi: ['Äiti', 'aiti'], sv: ['en mamma'], ru: ['Мама'] }, ANALYSE)).toEqual({
      fi: ['aiti'],
      sv: ['en mamma'],
      ru: ['мама'],
    })
  })

  it('knows Finnish phrases in their base forms as well, and no other language by them', () => {
    const words = { fi: ['velat', 'luottotiedot meni'], sv: ['velat'] }
    expect(phrasesOf(words, ANALYSE)).toEqual({
      fi: ['velat', 'velka', 'luottotiedot meni', 'luottotiedot menna'],
      sv: ['velat'],
    })
  })

  it('knows Chinese in simplified and traditional characters and in pinyin', () => {
    const { zh } = phrasesOf({ zh: ['债务'] }, ANALYSE)
    expect(zh).toEqual(expect.arrayContaining(['债 务', '債 務', 'zhaiwu', 'zhai wu']))
  })

  it('leaves out what has no word', () => {
    expect(phrasesOf({ fi: ['…'] }, ANALYSE)).toEqual({ fi: [] })
  })
})
