import { describe, expect, it } from 'vitest'
import type { Concept } from '#domain/concept.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { collectFinnishWords } from '#search/words/collectFinnishWords.ts'
import { type Fields, organisation, parsed, vocabulary } from '../../builders.ts'

const NO_VOCABULARY = { themes: [], targetGroups: [], languages: [], areas: [], cooperation: [] }

function wordsOf(changes: Fields, body?: string): readonly string[] {
  const { profile, body: prose } = parsed(changes, body)
  return collectFinnishWords([toOrganisation('esimerkki', profile, prose)], NO_VOCABULARY, [])
}

describe('collectFinnishWords', () => {
  it('takes every Finnish text of a profile', () => {
    const words = wordsOf(
      {
        name: { fi: 'Nimiyhdistys', sv: 'Namnförening' },
        alternateNames: ['Lempinimi'],
        summary: { fi: 'Tiivistelmä siitä, mitä järjestö tekee.', en: 'Summary of what is done here.' },
        services: [{ name: 'Palvelunimi', summary: { fi: 'Kuvaus siitä, mitä palvelu on.' } }],
        keywords: { fi: ['avainsana'], sv: ['nyckelord'] },
        firstContact: { fi: 'Soittakaa ensin ovikelloa.' },
        eligibility: { fi: 'Jäsenyys vaaditaan.' },
      },
      'Leipäteksti on **lihavoitu**.\n\n- luettelo\n',
    )
    expect(words).toEqual(
      expect.arrayContaining(
        'nimiyhdistys lempinimi tiivistelmä palvelunimi kuvaus avainsana ovikelloa jäsenyys leipäteksti lihavoitu luettelo'.split(
          ' ',
        ),
      ),
    )
    expect(words.filter((word) => ['namnförening', 'summary', 'nyckelord'].includes(word))).toEqual([])
  })

  it('leaves out a long text in another language', () => {
    const words = wordsOf({ textLanguage: 'en' }, 'Unmistakable prose.')
    expect(words).not.toContain('unmistakable')
  })

  it('takes Finnish labels of the vocabulary, and labels and words of concepts', () => {
    const concept: Concept = {
      id: 'debt',
      label: { fi: 'Velat', sv: 'Skulder', en: 'Debt' },
      themes: [],
      targetGroups: [],
      related: [],
      modifier: false,
      crisis: false,
      unreviewed: [],
      words: { fi: ['luottotiedot meni'], sv: ['skuldsatt'] },
    }
    expect(collectFinnishWords([], NO_VOCABULARY, [concept])).toEqual(['luottotiedot', 'meni', 'velat'])
    expect(collectFinnishWords([], vocabulary(), [])).toContain('maahanmuuttajat')
  })

  it('gives each word once, in lower case and composed, in one order', () => {
    const words = wordsOf({ keywords: { fi: ['A\u0308iti', 'ÄITI', 'äiti', 'zumba', 'apu'] } })
    expect(words.filter((word) => word === 'äiti')).toHaveLength(1)
    expect(words).toEqual([...words].sort())
    expect(words.map((word) => word.normalize('NFC').toLowerCase())).toEqual(words)
  })

  it('gives a word with hyphens whole and in parts', () => {
    const words = wordsOf({ keywords: { fi: ['talous- ja velkaneuvonta', 'Suomi-Syyria-seura', '–viiva-'] } })
    expect(words).toEqual(
      expect.arrayContaining(['talous', 'ja', 'suomi-syyria-seura', 'suomi', 'syyria', 'seura', 'viiva']),
    )
    expect(words.filter((word) => /^-|-$|–/.test(word))).toEqual([])
  })

  it('gives no numbers, single letters or words of other scripts', () => {
    const words = wordsOf({ keywords: { fi: ['4h 112 n yhdistys:n долги ديون 😀'] } })
    expect(words).toEqual(expect.arrayContaining(['4h', 'yhdistys']))
    expect(words.filter((word) => /^(112|n|долги|ديون)$/.test(word))).toEqual([])
  })

  it('is empty for nothing', () => {
    expect(collectFinnishWords([], NO_VOCABULARY, [])).toEqual([])
    expect(collectFinnishWords([organisation()], NO_VOCABULARY, [])).not.toEqual([])
  })
})
