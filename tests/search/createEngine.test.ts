import { describe, expect, it } from 'vitest'
import { loadEngine } from '#search/loadEngine.ts'
import { isEmptyQuery } from '#search/query.ts'
import { TODAY } from '../builders.ts'
import { ask, concept, filesOf, idsOf, query } from './asking.ts'

describe('createEngine', () => {
  it('lists all organisations by name for an empty query', () => {
    const profiles = { c: { name: 'Ötökät' }, a: { name: 'Aamukerho' }, b: { name: 'Zumba' } }
    for (const empty of ['', '   ', '\n\t']) expect(idsOf(ask(profiles, empty))).toEqual(['a', 'b', 'c'])
  })

  it('sorts by the alphabet of the reader', () => {
    const profiles = { a: { name: 'Ägg' }, z: { name: 'Zebra' } }
    expect(idsOf(ask(profiles, '', {}, { locale: 'sv' }))).toEqual(['z', 'a'])
    expect(idsOf(ask(profiles, '', {}, { locale: 'en' }))).toEqual(['a', 'z'])
  })

  it('sorts what words find by name where that is asked, and finds the same', () => {
    const profiles = {
      paras: { name: 'Zumba', keywords: { fi: ['tanssi'] } },
      toinen: { name: 'Ötökät', summary: { fi: 'Meillä on joskus myös tanssi ohjelmassa.' } },
      kolmas: { name: 'Aamukerho', summary: { fi: 'Aamuisin ohjelmassa on tanssi ja laulu.' } },
    }
    const engine = loadEngine(filesOf(profiles), TODAY)
    const best = engine.search(query('tanssi'))
    const byName = engine.search({ ...query('tanssi'), sort: 'name' })
    expect(idsOf(best)[0]).toBe('paras')
    expect(idsOf(byName)).toEqual(['kolmas', 'paras', 'toinen'])
    expect(byName.total).toBe(best.total)
    expect(byName.counts).toEqual(best.counts)
    expect(idsOf(engine.search({ ...query('tanssi'), sort: 'name', first: 1 }))).toEqual(['kolmas'])
  })

  it('sorts by the name the reader sees', () => {
    const profiles = {
      eka: { name: { fi: 'Aurinko', en: 'Sun' } },
      toka: { name: { fi: 'Kuu', en: 'Moon' } },
    }
    expect(idsOf(ask(profiles, '', {}, { locale: 'fi' }))).toEqual(['eka', 'toka'])
    expect(idsOf(ask(profiles, '', {}, { locale: 'en' }))).toEqual(['toka', 'eka'])
  })

  it('sorts by name under filters alone, among equally near ones', () => {
    const profiles = { b: { name: 'Beeta' }, a: { name: 'Alfa' }, muu: { languages: ['so'] } }
    expect(idsOf(ask(profiles, '', { language: ['fi'] }))).toEqual(['a', 'b'])
  })

  it('puts nearer areas first, and online last', () => {
    const profiles = {
      etana: { name: 'Alfa', areas: ['online'] },
      espoossa: { name: 'Beeta', areas: ['espoo'] },
      kilossa: { name: 'Gamma', areas: ['kilo'] },
    }
    expect(idsOf(ask(profiles, '', { area: ['kilo'] }))).toEqual(['kilossa', 'espoossa', 'etana'])
  })

  it('puts those for everyone after those for just the group', () => {
    const profiles = {
      kaikille: { name: 'Alfa', targetGroups: ['everyone'] },
      naisille: { name: 'Beeta', targetGroups: ['women'] },
    }
    expect(idsOf(ask(profiles, '', { target: ['women'] }))).toEqual(['naisille', 'kaikille'])
  })

  it('finds nothing for an option that nobody has, and says so with an empty list', () => {
    expect(ask({ kerho: {} }, '', { language: ['sv'] }).hits).toEqual([])
    expect(ask({ kerho: {} }, '', { language: ['tlh'] }).hits).toEqual([])
  })

  it('gives every hit the score 0 where there are no words', () => {
    const { hits } = ask({ tuore: {}, vanha: { confirmed: '2010-01-01' } }, '', { area: ['kilo'] })
    expect(hits.map(({ score }) => score)).toEqual([0, 0])
  })

  it('gives no score better than 0, even to who is called by what they are about', () => {
    const concepts = [concept('chess', { fi: ['shakki'] })]
    const { hits } = ask({ shakki: { name: 'Shakki' }, muu: {} }, 'shakki', {}, { concepts })
    expect(hits).toMatchObject([{ id: 'shakki', score: 0 }])
  })

  it('returns as many hits as are asked for, the best, and counts all', () => {
    const engine = loadEngine(
      filesOf({ b: { name: 'Kuoro B' }, a: { name: 'Kuoro A' }, c: { name: 'Kuoro' } }),
      TODAY,
    )
    for (const text of ['kuoro', '']) {
      const all = engine.search(query(text))
      expect(all).toMatchObject({ total: 3, hits: [{}, {}, {}] })
      const few = engine.search({ ...query(text), first: 2 })
      expect(few).toEqual({ ...all, hits: all.hits.slice(0, 2) })
    }
  })

  it('finds by a concept who speaks of it, and who only has its theme where nobody does', () => {
    const concepts = [concept('debt', { fi: ['velka'], ru: ['долги'] }, { themes: ['advice-rights'] })]
    const profiles = {
      aihe: { name: 'Alfa', themes: ['advice-rights'] },
      puhuu: { name: 'Beeta', themes: ['advice-rights'], keywords: { fi: ['velka'] } },
      muu: { name: 'Gamma', themes: ['sports'] },
    }
    expect(idsOf(ask(profiles, 'долги', {}, { concepts }))[0]).toBe('puhuu')
    const { puhuu, ...others } = profiles
    expect(idsOf(ask(others, 'долги', {}, { concepts }))).toEqual(['aihe'])
  })

  it('works without a single organisation', () => {
    expect(ask({}, 'apua').hits).toEqual([])
    expect(ask({}, '').hits).toEqual([])
  })
})

describe('freshness', () => {
  const sources = [{ title: 'Sivu', publisher: 'Esimerkki' }]
  const profiles = {
    vahvistamaton: { name: 'Kerho A', confirmed: undefined, sources },
    vanha: { name: 'Kerho B', confirmed: '2020-01-01' },
    tarkistettava: { name: 'Kerho C', confirmed: '2025-06-01' },
    tuore: { name: 'Kerho D', confirmed: '2026-11-01' },
  }
  const order = ['tuore', 'tarkistettava', 'vahvistamaton', 'vanha']

  it('sinks but never hides, with and without words', () => {
    expect(idsOf(ask(profiles, 'kerho'))).toEqual(order)
    expect(idsOf(ask(profiles, '', { language: ['fi'] }))).toEqual(order)
  })

  it('does not put a weak match before a good one', () => {
    const hits = idsOf(
      ask(
        {
          tuore: { name: 'Kulttuuriyhdistys', keywords: { fi: ['shakkilauta'] } },
          vanha: { name: 'Shakki', confirmed: '2015-01-01' },
        },
        'shakki',
      ),
    )
    expect(hits).toEqual(['vanha', 'tuore'])
  })

  it('is judged by the day the engine is given', () => {
    const later = { name: 'Alfa', confirmed: '2026-11-01', reviewEvery: 1 }
    expect(idsOf(ask({ kuukausittain: later, vuosittain: { name: 'Beeta' } }, ''))).toEqual([
      'kuukausittain',
      'vuosittain',
    ])
    const overdue = { ...later, confirmed: '2026-08-01' }
    expect(idsOf(ask({ kuukausittain: overdue, vuosittain: { name: 'Beeta' } }, ''))).toEqual([
      'vuosittain',
      'kuukausittain',
    ])
  })
})

describe('isEmptyQuery', () => {
  it('holds for no words and no filters, however many spaces there are', () => {
    expect(isEmptyQuery(query('  \n'))).toBe(true)
  })

  it('does not hold with a word or a filter', () => {
    expect(isEmptyQuery(query('apua'))).toBe(false)
    expect(isEmptyQuery(query('', { theme: ['sports'] }))).toBe(false)
  })
})
