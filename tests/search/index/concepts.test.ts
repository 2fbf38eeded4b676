import { describe, expect, it } from 'vitest'
import {
  addPhrases,
  decodeConcepts,
  encodeConcepts,
  encodePhrases,
  firstPhrases,
  type IndexedConcept,
} from '#search/index/concepts.ts'
import { rulesOf } from '#search/index/languageRules.ts'
import { RULES } from '#search/words/endings.ts'

const DEBT: IndexedConcept = {
  id: 'debt',
  label: { fi: 'Velat' },
  related: ['housing'],
  themes: ['advice-rights'],
  targetGroups: ['low-income'],
  isModifier: false,
  postings: [
    { document: 3, grade: 15 },
    { document: 4, grade: 1 },
  ],
  phrases: { fi: ['velka', 'luottotiedot meni'], ru: ['долг'] },
}
const LOAN: IndexedConcept = {
  ...DEBT,
  id: 'loan',
  related: [],
  postings: [],
  phrases: { fi: ['velka', 'laina'] },
}

const LANGUAGES = ['fi', 'sv', 'en', 'ru']
const ALL_RULES = LANGUAGES.map(rulesOf)

describe('encodeConcepts and decodeConcepts', () => {
  const index = decodeConcepts(encodeConcepts([DEBT, LOAN], LANGUAGES), ALL_RULES)

  it('keep what each concept is', () => {
    const { postings, phrases, ...plain } = DEBT
    expect(index.concepts[0]).toEqual(plain)
    expect(index.concepts.map(({ id }) => id)).toEqual(['debt', 'loan'])
  })

  it('keep every phrase with all concepts that have it', () => {
    expect(Object.fromEntries(index.phrases)).toEqual({
      velka: { concepts: [0, 1], rules: RULES.fi },
      'luottotiedot meni': { concepts: [0], rules: RULES.fi },
      laina: { concepts: [1], rules: RULES.fi },
      долг: { concepts: [0], rules: RULES.cyrillic },
    })
  })

  it('leave the phrases of other languages to parts, which add theirs', () => {
    const some = decodeConcepts(encodeConcepts([DEBT, LOAN], ['fi']), [RULES.fi])
    expect([...some.phrases.keys()]).not.toContain('долг')
    const russian = { rules: [RULES.cyrillic], bytes: encodePhrases([DEBT, LOAN], ['ru']) }
    const more = addPhrases(some.phrases, [russian], some.concepts.length)
    expect([...more]).toEqual([...index.phrases])
  })

  it('leave the first phrase of another language as people write it, and Chinese without spaces', () => {
    const written = {
      ...DEBT,
      phrases: { tr: ['borc danismanligi', 'borc'], zh: ['债 务', 'adhd 儿 童', 'zhaiwu', 'zhai wu'] },
      written: { tr: 'Borç danışmanlığı', zh: '债务' },
    }
    const none = { ...LOAN, phrases: {} }
    for (const [lang, first] of [
      ['tr', 'Borç danışmanlığı'],
      ['zh', '债务'],
    ] as const) {
      const bytes = encodePhrases([none, written, none], [lang])
      expect(firstPhrases(bytes)).toEqual([undefined, first, undefined])
      const phrases = [...addPhrases(new Map(), [{ rules: [0], bytes, isChinese: lang === 'zh' }], 3).keys()]
      expect(phrases.toSorted()).toEqual([...written.phrases[lang]].sort())
    }
    expect(new TextDecoder().decode(encodePhrases([written], ['zh']))).toBe('债务\nadhd 儿童\nzhai wu\n\n')
  })

  it('name a concept once for a phrase that two languages share, with the endings of both', () => {
    const shared = { ...DEBT, phrases: { sv: ['judo'], en: ['judo'] } }
    expect(decodeConcepts(encodeConcepts([shared], LANGUAGES), ALL_RULES).phrases.get('judo')).toEqual({
      concepts: [0],
      rules: RULES.sv | RULES.en,
    })
  })

  it('keep which documents are about each', () => {
    const found: [number, number][] = []
    index.visit(0, (document, grade) => found.push([document, grade]))
    index.visit(1, (document, grade) => found.push([document, grade]))
    expect(found).toEqual([
      [3, 15],
      [4, 1],
    ])
  })

  it('throw when a part is missing, or when what has lengths is cut', () => {
    const sections = encodeConcepts([DEBT, LOAN], LANGUAGES)
    for (const name of Object.keys(sections)) {
      const part = sections[name]?.subarray(0, -1)
      expect(() => decodeConcepts({ ...sections, [name]: undefined }, ALL_RULES), name).toThrow(RangeError)
      // Phrases are lines of text; the checksum of the whole file tells when some are missing.
      if (name !== 'phrases')
        expect(() => decodeConcepts({ ...sections, [name]: part }, ALL_RULES), name).toThrow()
    }
  })
})
