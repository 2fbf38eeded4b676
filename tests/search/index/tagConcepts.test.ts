import { describe, expect, it } from 'vitest'
import { createAnalyse } from '#search/index/analyse.ts'
import { FIELD } from '#search/index/postings.ts'
import { phrasesOf, type TaggedDocument, tagConcepts } from '#search/index/tagConcepts.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { concept } from '../asking.ts'

const ANALYSE = createAnalyse(parseLemmaTable('velkojen\tvelka\nvelat\tvelka\nmeni\tmennä'))
const NONE = { texts: [], themes: [], targetGroups: [] }

/** How much a document is about a concept: 0 not at all, 1 only by its theme, 15 most. */
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

  it('puts a name before a summary, a summary before a long text, and leaves a shared theme to the facets', () => {
    const grades = [FIELD.name, FIELD.alias, FIELD.summary, FIELD.body].map((field) =>
      gradeOf(saying('velat', 'fi', field)),
    )
    const themes = ['advice-rights']
    const theme = gradeOf({ themes }, { themes })
    expect([...grades, theme]).toEqual([...grades, theme].sort((a, b) => b - a))
    expect(new Set(grades).size).toBe(grades.length)
    expect(theme).toBe(0)
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

  it('knows Chinese in simplified and traditional characters and in pinyin', () => {
    const phrases = phrasesOf({ zh: ['债务'] }, ANALYSE).zh
    expect(phrases).toEqual(expect.arrayContaining(['债 务', '債 務', 'zhaiwu', 'zhai wu']))
  })

  it('leaves out what has no word', () => {
    expect(phrasesOf({ fi: ['…'] }, ANALYSE)).toEqual({ fi: [] })
  })

  it('has Finnish phrases in their base forms as well', () => {
    expect(phrasesOf({ fi: ['velat'] }, ANALYSE)).toEqual({ fi: ['velat', 'velka'] })
  })
})

describe('kinds of a concept', () => {
  const all = [
    concept('sports', { fi: ['urheilu'] }),
    { ...concept('judo', { fi: ['judo'] }), broader: 'sports' },
  ]
  const [sports, judo] = tagConcepts(
    all,
    [
      { ...NONE, ...saying('judo') },
      { ...NONE, ...saying('urheilu') },
    ],
    ANALYSE,
  )
  const gradeIn = (list: typeof sports, document: number) =>
    list?.find((posting) => posting.document === document)?.grade ?? 0

  it('count for the broader one as for themselves', () => {
    expect(gradeIn(sports, 0)).toBe(gradeIn(judo, 0))
  })

  it('are also met by the broader one, but less', () => {
    expect(gradeIn(judo, 1)).toBeGreaterThan(0)
    expect(gradeIn(judo, 1)).toBeLessThan(gradeIn(judo, 0))
  })
})
