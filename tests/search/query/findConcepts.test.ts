import { describe, expect, it } from 'vitest'
import { createAnalyse } from '#search/index/analyse.ts'
import { decodeConcepts, encodeConcepts } from '#search/index/concepts.ts'
import { FOREIGN_ENDINGS } from '#search/index/foreignEndings.ts'
import { rulesOf } from '#search/index/languageRules.ts'
import { phrasesOf } from '#search/index/tagConcepts.ts'
import { createFindConcepts } from '#search/query/findConcepts.ts'
import { OWN_ENDINGS } from '#search/words/endings.ts'
import { finnishBasesOf } from '#search/words/finnishBases.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { createStems } from '#search/words/stem.ts'
import { wordsOf } from '#search/words/tokens.ts'

const WORDS = {
  debt: { fi: ['velka', 'velkaneuvonta', 'luottotiedot meni'], ru: ['долги'], ar: ['ديون'] },
  school: { ar: ['مدرسة'], en: ['homework help'] },
  football: { fi: ['jalkapallo'] },
  sailing: { sv: ['velkan'] },
}
const ANALYSE = createAnalyse(parseLemmaTable(''))
const IDS = Object.keys(WORDS)
const LANGUAGES = ['fi', 'sv', 'en', 'ru', 'ar']
const index = decodeConcepts(
  encodeConcepts(
    Object.entries(WORDS).map(([id, words]) => ({
      id,
      label: {},
      related: [],
      themes: [],
      targetGroups: [],
      isModifier: false,
      postings: [],
      phrases: phrasesOf(words, ANALYSE),
    })),
    LANGUAGES,
  ),
  LANGUAGES.map(rulesOf),
)
const find = createFindConcepts({
  ...index,
  isFiller: () => false,
  elsewhere: {},
  endings: [],
  stems: createStems([...OWN_ENDINGS, ...Object.values(FOREIGN_ENDINGS)]),
})

function askedOf(text: string, lemmas: Readonly<Record<string, string>> = {}) {
  return wordsOf(text).map((folded) => ({
    folded,
    lemmas: lemmas[folded] ? [lemmas[folded]] : [],
    bases: finnishBasesOf(folded),
  }))
}

/** What the words of a text mean, as `debt 0–2`. */
function known(text: string, isTyping = false, lemmas = {}): string[] {
  const matches = find.known(askedOf(text, lemmas), isTyping)
  return [...new Set(matches.map(({ concept, from, to }) => `${IDS[concept]} ${from}–${to}`))]
}

function guessed(text: string, at = 0): (string | undefined)[] {
  return find.guess(askedOf(text), at).map(({ concept }) => IDS[concept])
}

describe('the concepts that words of a query mean', () => {
  it('are found by short Finnish words whose consonants change', () => {
    for (const text of ['velat', 'veloista', 'velkoja']) expect(known(text), text).toContain('debt 0–1')
  })

  it('are not those of a word that looks like a form of what stands there itself', () => {
    expect(known('velka')).toEqual(['debt 0–1'])
    expect(known('velkan')).toEqual(['sailing 0–1'])
  })

  it('are found by a word of any language', () => {
    for (const text of ['velka', 'ДОЛГИ', 'ديون']) expect(known(text), text).toContain('debt 0–1')
  })

  it('are found by a form of a word, by the table or by rule', () => {
    expect(known('veloista', false, { veloista: 'velka' })).toEqual(['debt 0–1'])
    expect(known('jalkapalloa')).toEqual(['football 0–1'])
    expect(known('الديون')).toEqual(['debt 0–1'])
  })

  it('are found by a phrase, wherever it stands', () => {
    expect(known('minulta luottotiedot meni')).toContain('debt 1–3')
    expect(known('meni luottotiedot')).toEqual([])
  })

  it('are found by a word written in two, and by a phrase with one word misspelt', () => {
    expect(known('jalka pallo')).toEqual(['football 0–2'])
    expect(known('homwork help')).toEqual(['school 0–2'])
    expect(known('homework hellp')).toEqual(['school 0–2'])
    expect(known('homework hlp')).toEqual([])
  })

  it('are found by the beginning of what is being typed, and only then', () => {
    expect(known('jalkap', true)).toEqual(['football 0–1'])
    expect(known('homework he', true)).toEqual(['school 0–2'])
    expect(known('jalkap')).toEqual([])
    expect(known('jal', true)).toEqual([])
  })

  it('are trusted the more the nearer the words are', () => {
    const qualityOf = (text: string, lemmas = {}) =>
      Math.max(...find.known(askedOf(text, lemmas), false).map(({ quality }) => quality))
    const exact = qualityOf('jalkapallo')
    const form = qualityOf('futiksen', { futiksen: 'jalkapallo' })
    const stem = qualityOf('jalkapalloa')
    expect(exact).toBe(1)
    expect(form).toBeLessThan(exact)
    expect(stem).toBeLessThan(form)
  })
})

describe('the concepts that are guessed at', () => {
  it.each([
    ['a misspelt word', 'jalkapalo', ['football']],
    ['a swap of letters', 'jalkaplalo', ['football']],
    ['Russian in Latin letters', 'dolgi', ['debt']],
    ['Arabic in Latin letters', 'madrasa', ['school']],
    ['the end of a compound', 'perhejalkapallo', ['football']],
    ['nothing near', 'asdfgh', []],
    ['a short word', 'vekk', []],
  ])('for %s: %s', (_what, text, expected) => {
    expect([...new Set(guessed(text))]).toEqual(expected)
  })
})
