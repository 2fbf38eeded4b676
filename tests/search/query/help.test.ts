import { describe, expect, it } from 'vitest'
import { ask, concept, idsOf, searching } from '../asking.ts'

const CONCEPTS = [
  concept('choir', { fi: ['kuoro'] }, { related: ['music', 'theatre'], label: labels('Kuorot') }),
  concept('music', { fi: ['soitin'] }, { label: labels('Musiikki') }),
  concept('theatre', { fi: ['näytelmä'] }, { label: labels('Teatteri') }),
]
const PROFILES = {
  shakki: { name: 'Shakkikerho', areas: ['kilo'], languages: ['fi'] },
  soitto: { name: 'Soittajat', keywords: { fi: ['soitin'] }, areas: ['suur-tapiola'] },
  somali: { name: 'Sanakerho', languages: ['so'], themes: ['sports'], areas: ['suur-leppavaara'] },
}
const search = searching(PROFILES, { concepts: CONCEPTS })

describe('help', () => {
  it('is given only where nothing is found', () => {
    expect(search('shakki')).not.toHaveProperty('help')
    expect(search('')).not.toHaveProperty('help')
    expect(search('zzzzzz')).toHaveProperty('help')
  })

  it('puts a word right that is misspelt worse than the search itself mends, if that finds something', () => {
    const { help } = search('shkakikrehho')
    expect(help?.didYouMean).toBe('shakkikerho')
    expect(idsOf(search(help?.didYouMean ?? ''))).toEqual(['shakki'])
  })

  it('has no other spelling for what is like nothing', () => {
    for (const text of ['asdf', 'qwrt', 'xyzzyxyzzy', '12345678']) {
      expect(search(text).help, text).not.toHaveProperty('didYouMean')
    }
  })

  it('names the filter that costs most, and what is found without it', () => {
    const filters = { language: ['so'], theme: ['peer-support'] }
    const { help } = search('', filters)
    expect(help?.without).toEqual({ facet: 'language', count: 2 })
    expect(search('', { ...filters, language: [] }).hits).toHaveLength(2)
  })

  it('counts those of every option that would be free again, not of the largest', () => {
    const profiles = {
      pari: { languages: ['fi'], themes: ['peer-support'] },
      kolmio: { languages: ['sv'], themes: ['peer-support'] },
    }
    const { help } = ask(profiles, '', { language: ['so'] })
    expect(help?.without).toEqual({ facet: 'language', count: 2 })
  })

  it('names no filter where none helps', () => {
    expect(search('', { language: ['ar'], theme: ['language-learning'] }).help).not.toHaveProperty('without')
  })

  it('names concepts near to what was meant that someone is about, with how many', () => {
    const { help } = search('kuoro')
    expect(help?.related).toEqual([{ id: 'music', label: 'Musiikki', count: 1 }])
    expect(search('Musiikki').hits.length + search('soitin').hits.length).toBeGreaterThan(0)
  })

  it('names areas beside the chosen one that have hits, most first', () => {
    const { help } = search('soittajat', { area: ['suur-leppavaara'] })
    expect(help?.neighbours).toEqual([{ id: 'suur-tapiola', count: 1 }])
    expect(idsOf(search('soittajat', { area: ['suur-tapiola'] }))).toEqual(['soitto'])
  })

  it('names no areas where none is chosen', () => {
    expect(search('', { language: ['ar'] }).help?.neighbours).toEqual([])
  })
})

describe('every suggestion', () => {
  const QUERIES = ['shkakikrehho', 'soittjatt', 'kuoro', 'sanakreho', 'zzzzzz', '']
  const FILTERS = [
    {},
    { area: ['kilo'] },
    { area: ['suur-tapiola'], language: ['so'] },
    { theme: ['sports'] },
  ]

  for (const text of QUERIES) {
    it(`finds something, for ${JSON.stringify(text)}`, () => {
      for (const filters of FILTERS) {
        const { help, hits } = search(text, filters)
        if (!help) continue
        expect(hits).toEqual([])
        const { didYouMean, without, related, neighbours } = help
        if (didYouMean !== undefined) expect(search(didYouMean, filters).hits).not.toEqual([])
        if (without) {
          const found = search(text, { ...filters, [without.facet]: [] }).hits.length
          expect(found, `${text} without ${without.facet}`).toBe(without.count)
        }
        for (const { id, count } of neighbours) {
          expect(search(text, { ...filters, area: [id] }).hits, id).toHaveLength(count)
        }
        for (const { label } of related) expect(search(label).hits, label).not.toEqual([])
      }
    })
  }

  it('without a single organisation is none', () => {
    expect(ask({}, 'apua').help).toEqual({ related: [], neighbours: [] })
  })
})

function labels(text: string) {
  return { fi: text, sv: text, en: text }
}
