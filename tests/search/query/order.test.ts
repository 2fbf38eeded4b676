import { describe, expect, it } from 'vitest'
import { rankNames } from '#search/query/rankNames.ts'
import { ask, concept, idsOf } from '../asking.ts'

describe('the order of what words find', () => {
  it('puts a name before a keyword, a service, a summary and a long text', () => {
    const profiles = {
      teksti: { name: 'Alfa', eligibility: { fi: 'Kysy lisää, jos kuorolaulu kiinnostaa.' } },
      tiivis: { name: 'Beeta', summary: { fi: 'Tarjolla on kuorolaulu ja paljon muuta.' } },
      palvelu: { name: 'Gamma', services: [{ name: 'Kuorolaulu' }] },
      avain: { name: 'Delta', keywords: { fi: ['kuorolaulu'] } },
      nimi: { name: 'Kuorolaulu' },
    }
    const order = idsOf(ask(profiles, 'kuorolaulu '))
    expect(order[0]).toBe('nimi')
    expect(order.slice(1)).toEqual(
      ['avain', 'palvelu', 'tiivis', 'teksti'].filter((id) => order.includes(id)),
    )
    expect(order).toContain('tiivis')
  })

  it('puts the very name before a longer one that holds it', () => {
    const profiles = { pitka: { name: 'Alfa Shakki Kerho' }, tasan: { name: 'Shakki' } }
    expect(idsOf(ask(profiles, 'shakki'))[0]).toBe('tasan')
  })

  it('knows a name by all its words, those that only carry a question elsewhere too', () => {
    const profiles = { osa: { name: 'Tammi' }, tasan: { name: 'Tammi-apu' } }
    expect(idsOf(ask(profiles, 'Tammi-apu'))[0]).toBe('tasan')
    expect(idsOf(ask(profiles, 'apua tammi'))[0]).toBe('osa')
  })

  it('puts who is about a thing before who mentions it', () => {
    const concepts = [concept('debt', { fi: ['velka'], ru: ['долги'] })]
    const profiles = {
      mainitsee: { name: 'Alfa', summary: { fi: 'Kuoro, tanssi, kieli, ruoka ja myös velka.' } },
      tekee: { name: 'Velka ja talous', keywords: { fi: ['velka'] } },
    }
    expect(idsOf(ask(profiles, 'долги', {}, { concepts }))).toEqual(['tekee', 'mainitsee'])
  })

  it('puts who is there for all before who is there for others than are asked for', () => {
    const profiles = {
      elakelaiset: { name: 'Shakki Alfa', targetGroups: ['older-people'] },
      kaikki: { name: 'Shakki Beeta', targetGroups: ['everyone'] },
    }
    expect(idsOf(ask(profiles, 'shakki'))).toEqual(['kaikki', 'elakelaiset'])
    expect(idsOf(ask(profiles, 'shakki', { target: ['older-people'] }))[0]).toBe('elakelaiset')
  })

  it('puts the nearer area first among equals', () => {
    const profiles = {
      kaukana: { name: 'Shakki Alfa', areas: ['finland'] },
      lahella: { name: 'Shakki Beta', areas: ['kilo'] },
    }
    expect(idsOf(ask(profiles, 'shakki', { area: ['kilo'] }))).toEqual(['lahella', 'kaukana'])
  })

  it('goes by the place in the query, and still shows who is elsewhere', () => {
    const profiles = {
      tapiolassa: { name: 'Shakki A', areas: ['suur-tapiola'] },
      kilossa: { name: 'Shakki B', areas: ['kilo'] },
    }
    expect(idsOf(ask(profiles, 'shakki kilo'))).toEqual(['kilossa', 'tapiolassa'])
  })

  it('is one and the same for equals: by name, whatever the order of the files', () => {
    const a = { name: 'Shakki Alfa' }
    const b = { name: 'Shakki Beta' }
    expect(idsOf(ask({ a, b }, 'shakki'))).toEqual(['a', 'b'])
    expect(idsOf(ask({ b, a }, 'shakki'))).toEqual(['a', 'b'])
  })
})

describe('rankNames', () => {
  const names = (...all: string[]) => ({ names: all.map((name) => name.toLowerCase()), keywords: [] })

  it('is 1 for the very name, less for a like one, 0 for another', () => {
    const [same, like, other] = rankNames('shakkikerho', [
      names('Shakkikerho'),
      names('Shakkikerhot'),
      names('Kuoro'),
    ])
    expect(same).toBeCloseTo(1)
    expect(like).toBeGreaterThan(0.3)
    expect(like).toBeLessThan(1)
    expect(other).toBe(0)
  })

  it('goes by the best of several names', () => {
    expect(rankNames('krh', [names('Kerhojen liitto', 'KRH')])).toEqual([1])
  })

  it('does not take a name for like because it is long', () => {
    const [short, long] = rankNames('kuoro', [names('Kuorot'), names('Lauluyhdistys ja sen kuoro Espoossa')])
    expect(short).toBeGreaterThan(long ?? 1)
  })

  it('knows keywords by whole words, and no keyword that is only like the query', () => {
    const keywords = (...all: string[]) => ({ names: ['alfa'], keywords: all })
    const [same, part, like] = rankNames('shakki', [
      keywords('lautapelit', 'shakki'),
      keywords('shakki ja go'),
      keywords('shakkia'),
    ])
    expect(same).toBe(1)
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(1)
    expect(like).toBe(0)
  })

  it('answers any query, of nothing too', () => {
    expect(rankNames('', [names('Kuoro')])).toEqual([0])
    expect(rankNames('a'.repeat(500), [names('Kuoro')])).toEqual([0])
    expect(rankNames('kuoro', [names()])).toEqual([0])
  })
})
