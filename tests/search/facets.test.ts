import { describe, expect, it } from 'vitest'
import { matchFilters } from '#search/facets.ts'
import { createMatchTable } from '#search/matchTable.ts'
import type { Filters } from '#search/query.ts'
import type { Fields } from '../builders.ts'
import { ask, idsOf, query, searchData } from './asking.ts'

/** The match of one made-up organisation under some filters. */
function matchOf(changes: Fields, filters: Partial<Filters>) {
  const [entry] = createMatchTable(searchData({ kerho: changes }))
  if (!entry) throw new Error('The table holds no document')
  return matchFilters(entry[0], entry[1], query('', filters).filters)
}

const SOMALI_YOUTH_AND_FINNISH_WOMEN = {
  services: [
    { name: 'Nuoret', languages: ['so'], targetGroups: ['young-people'] },
    { name: 'Naiset', languages: ['fi'], targetGroups: ['women'] },
  ],
}

describe('matchFilters', () => {
  it('lets everything pass, with its first service, when nothing is chosen', () => {
    expect(matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, {})).toMatchObject({ service: 0, distance: 0 })
  })

  it('does not mix services: Somali for youth and Finnish for women is not Somali for women', () => {
    expect(matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, { language: ['so'], target: ['women'] })).toBeUndefined()
    expect(matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, { language: ['fi'], target: ['women'] })).toMatchObject({
      service: 1,
    })
  })

  it('widens with several values of one facet', () => {
    expect(matchOf({ languages: ['so'] }, { language: ['ar', 'so'] })).toBeDefined()
    expect(matchOf({ languages: ['so'] }, { language: ['ar'] })).toBeUndefined()
  })

  it('narrows with every further facet', () => {
    const filters = { language: ['fi'], target: ['immigrants'], theme: ['peer-support'] }
    expect(matchOf({}, filters)).toBeDefined()
    expect(matchOf({}, { ...filters, theme: ['sports'] })).toBeUndefined()
  })

  it('takes the nearest of the services that pass', () => {
    const services = [
      { name: 'Etänä', areas: ['online'] },
      { name: 'Espoossa', areas: ['espoo'] },
      { name: 'Kilossa', areas: ['kilo'] },
    ]
    expect(matchOf({ services }, { area: ['kilo'] })).toMatchObject({ service: 2, distance: 0 })
  })

  it('adds the distances of facets up', () => {
    const changes = { areas: ['espoo'], targetGroups: ['everyone'] }
    expect(matchOf(changes, { area: ['suur-leppavaara'] })?.distance).toBe(1)
    expect(matchOf(changes, { area: ['suur-leppavaara'], target: ['women'] })?.distance).toBe(2)
  })

  it('does not let an id that the vocabulary lacks spoil the others of its facet', () => {
    expect(matchOf({}, { language: ['fi', 'tlh'], area: ['espoo', 'atlantis'] })).toBeDefined()
  })
})

describe('createMatchTable', () => {
  const distance = (areas: readonly string[], wanted: string) =>
    matchOf({ areas }, { area: [wanted] })?.distance

  it('lets an area take in what is inside it, nearer first', () => {
    expect(distance(['espoo'], 'espoo')).toBe(0)
    expect(distance(['suur-leppavaara'], 'espoo')).toBe(1)
    expect(distance(['kilo'], 'espoo')).toBe(2)
  })

  it('lets an area take in what contains it, nearer first', () => {
    expect(distance(['suur-leppavaara'], 'kilo')).toBe(1)
    expect(distance(['espoo'], 'kilo')).toBe(2)
    expect(distance(['finland'], 'kilo')).toBe(4)
  })

  it('lets online reach every place, after every place', () => {
    const online = distance(['online'], 'kilo') ?? 0
    expect(online).toBeGreaterThan(distance(['finland'], 'kilo') ?? Number.POSITIVE_INFINITY)
  })

  it('keeps a neighbouring area out', () => {
    expect(distance(['suur-tapiola'], 'kilo')).toBeUndefined()
  })

  it('does not take a place for an online service', () => {
    expect(distance(['espoo'], 'online')).toBeUndefined()
  })

  it('lets `everyone` meet every group, after someone who is there for just that group', () => {
    expect(matchOf({ targetGroups: ['women'] }, { target: ['women'] })?.distance).toBe(0)
    expect(matchOf({ targetGroups: ['everyone'] }, { target: ['women'] })?.distance).toBe(1)
    expect(matchOf({ targetGroups: ['everyone'] }, { target: ['everyone'] })?.distance).toBe(0)
    expect(matchOf({ targetGroups: ['women'] }, { target: ['everyone'] })).toBeUndefined()
  })
})

describe('unknown values', () => {
  it('lose no organisation: price, hours and contact are not asked of anyone', () => {
    const bare = {
      contact: undefined,
      confirmed: undefined,
      sources: [{ title: 'Sivu', publisher: 'Esimerkki' }],
    }
    const profiles = { tunnettu: { price: 'free' }, tuntematon: bare }
    const filters = { language: ['fi'], area: ['kilo'], target: ['immigrants'], theme: ['peer-support'] }
    expect(idsOf(ask(profiles, '', filters)).sort()).toEqual(['tunnettu', 'tuntematon'])
  })

  it('of one facet leave an organisation findable by the others', () => {
    const filters = { language: ['fi'], theme: ['peer-support'] }
    expect(idsOf(ask({ kerho: { areas: ['atlantis'] } }, '', filters))).toEqual(['kerho'])
    expect(idsOf(ask({ kerho: { areas: ['atlantis'] } }, ''))).toEqual(['kerho'])
  })
})
