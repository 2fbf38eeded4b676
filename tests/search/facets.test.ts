import { describe, expect, it } from 'vitest'
import type { LocalTime } from '#domain/openNow.ts'
import { createFacets } from '#search/facets.ts'
import { createMatchTable } from '#search/matchTable.ts'
import type { Filters } from '#search/query.ts'
import type { Fields } from '../builders.ts'
import { ask, idsOf, query, searchData } from './asking.ts'

const NOW: LocalTime = { date: '2026-11-24', day: 'tu', time: '12:00' }

/** The match of one made-up organisation under some filters. */
function matchOf(changes: Fields, chosen: Partial<Filters>, now?: LocalTime) {
  const facets = createFacets(searchData({ kerho: changes }), new Set())
  const { filters } = query('', chosen)
  return facets.matchesIn(facets.passing(filters, now), facets.allServices, filters)[0]
}

const SOMALI_YOUTH_AND_FINNISH_WOMEN = {
  services: [
    { name: 'Nuoret', languages: ['so'], targetGroups: ['young-people'] },
    { name: 'Naiset', languages: ['fi'], targetGroups: ['women'] },
  ],
}

describe('matching one service at a time', () => {
  it('lets everything pass, with its first service, when nothing is chosen', () => {
    expect(matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, {})).toEqual({ document: 0, service: 0, distance: 0 })
  })

  it('does not mix services: Somali for youth and Finnish for women is not Somali for women', () => {
    const somali = matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, { language: ['so'], target: ['women'] })
    const finnish = matchOf(SOMALI_YOUTH_AND_FINNISH_WOMEN, { language: ['fi'], target: ['women'] })
    expect(somali).toBeUndefined()
    expect(finnish?.service).toBe(1)
  })

  it('does not mix services over price, delivery and hours either', () => {
    const hours = [{ days: ['tu'], opens: '10:00', closes: '14:00' }]
    const services = [
      { name: 'Maksullinen', price: 'paid', hours },
      { name: 'Maksuton', price: 'free', delivery: ['online'] },
    ]
    expect(matchOf({ services }, { price: ['free'], open: ['now'] }, NOW)).toBeUndefined()
    expect(matchOf({ services }, { price: ['paid'], open: ['now'] }, NOW)?.service).toBe(0)
    expect(matchOf({ services }, { price: ['paid'], delivery: ['online'] })).toBeUndefined()
    expect(matchOf({ services }, { price: ['free'], delivery: ['online'] })?.service).toBe(1)
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
    expect(matchOf({ services }, { area: ['kilo'] })).toEqual({ document: 0, service: 2, distance: 0 })
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
    createMatchTable(searchData({ kerho: { areas } }))[0]?.[0]?.area.get(wanted)
  const group = (targetGroups: readonly string[], wanted: string) =>
    createMatchTable(searchData({ kerho: { targetGroups } }))[0]?.[0]?.target.get(wanted)

  it('lets an area take in what is inside it, nearer first', () => {
    const steps = ['espoo', 'suur-leppavaara', 'kilo'].map((served) => distance([served], 'espoo'))
    expect(steps).toEqual([0, 1, 2])
  })

  it('lets an area take in what contains it, nearer first, and online last', () => {
    const steps = ['suur-leppavaara', 'espoo', 'finland'].map((served) => distance([served], 'kilo'))
    expect(steps).toEqual([1, 2, 4])
    expect(distance(['online'], 'kilo')).toBeGreaterThan(4)
  })

  it('keeps a neighbouring area out, and a place out of online', () => {
    expect(distance(['suur-tapiola'], 'kilo')).toBeUndefined()
    expect(distance(['espoo'], 'online')).toBeUndefined()
  })

  it('lets `everyone` meet every group, after someone who is there for just that group', () => {
    expect(group(['women'], 'women')).toBe(0)
    expect(group(['everyone'], 'women')).toBe(1)
    expect(group(['everyone'], 'everyone')).toBe(0)
    expect(group(['women'], 'everyone')).toBeUndefined()
  })
})

describe('unknown values', () => {
  const unknown = { confirmed: undefined, sources: [{ title: 'Sivu', publisher: 'Esimerkki' }] }

  it('lose no organisation: price, hours and contact are not asked of anyone', () => {
    const profiles = { tunnettu: { price: 'free' }, tuntematon: { ...unknown, contact: undefined } }
    const filters = { language: ['fi'], area: ['kilo'], target: ['immigrants'], theme: ['peer-support'] }
    expect(idsOf(ask(profiles, '', filters)).sort()).toEqual(['tunnettu', 'tuntematon'])
  })

  it('are neither free nor paid, and nobody who gives no hours is open', () => {
    for (const price of ['free', 'paid', 'membership', 'varies']) {
      expect(matchOf({}, { price: [price] }), price).toBeUndefined()
    }
    expect(matchOf({}, { open: ['now'] }, NOW)).toBeUndefined()
    expect(matchOf({}, { volunteers: ['welcome'] })).toBeUndefined()
  })

  it('of one facet leave an organisation findable by the others', () => {
    const filters = { language: ['fi'], theme: ['peer-support'] }
    expect(idsOf(ask({ kerho: { areas: ['atlantis'] } }, '', filters))).toEqual(['kerho'])
  })
})
