import { describe, expect, it } from 'vitest'
import { createAnalyse } from '#search/index/analyse.ts'
import { vocabularyConcepts } from '#search/index/vocabularyConcepts.ts'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'
import { searchData } from '../asking.ts'

const PLAIN = { fi: 'Lapset ja nuoret', sv: 'Barn, unga', en: 'Children (or young)', ru: 'Дети и молодёжь' }

const ANALYSE = createAnalyse(parseLemmaTable(''))

function phrasesOf(id: string): readonly string[] {
  const data = searchData({})
  const named = (option: string, label: Readonly<Record<string, string>>) => ({ id: option, label })
  const terms = {
    ...data.terms,
    target: [named('children', PLAIN), named('everyone', { fi: 'Kaikki', sv: 'Alla', en: 'Everyone' })],
    language: [named('so', { fi: 'somali', sv: 'somaliska', en: 'Somali' })],
  }
  const concepts = vocabularyConcepts({ ...data, terms }, ANALYSE)
  return Object.values(concepts.find((concept) => concept.id === id)?.phrases ?? {}).flat()
}

describe('vocabularyConcepts', () => {
  it('makes each of two things in one label a phrase, beside the whole', () => {
    expect(phrasesOf('target/children')).toEqual(
      expect.arrayContaining(['lapset ja nuoret', 'lapset', 'nuoret', 'barn', 'unga', 'children', 'дети']),
    )
  })

  it('leaves the name of a place whole', () => {
    expect(phrasesOf('area/suur-leppavaara')).toEqual(expect.arrayContaining(['suur leppavaara']))
  })

  it('knows how people ask for a language', () => {
    expect(phrasesOf('language/so')).toEqual(
      expect.arrayContaining(['somali', 'somaliksi', 'somalinkielinen', 'pa somaliska', 'in somali']),
    )
  })

  it('leaves out "everyone", which nobody asks for', () => {
    expect(phrasesOf('target/everyone')).toEqual([])
  })

  it('marks every option as one that orders and excludes none', () => {
    expect(vocabularyConcepts(searchData({}), ANALYSE).every(({ isModifier }) => isModifier)).toBe(true)
  })
})
