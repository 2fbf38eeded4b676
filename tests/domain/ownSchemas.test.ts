import { describe, expect, it } from 'vitest'
import { citySchema } from '#domain/city.ts'
import { FACETS, termsOf } from '#domain/facet.ts'
import { pageSchema } from '#domain/page.ts'
import { vocabularySchema } from '#domain/vocabulary.ts'
import { vocabulary } from '../builders.ts'
import { complaintsOf } from '../complaints.ts'

const label = { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' }
const city = {
  title: label,
  name: label,
  area: 'espoo',
  site: 'https://directory.example',
  country: 'FI',
  timeZone: 'Europe/Helsinki',
  locales: ['fi'],
  mailbox: 'keeper@directory.example',
}

describe('citySchema', () => {
  it('accepts a city without a repository and crisis numbers', () => {
    expect(citySchema.parse(city)).toMatchObject({ crisis: [] })
  })

  it.each([
    ['site', 'https://directory.example/'],
    ['site', 'http://directory.example'],
    ['locales', []],
    ['mailbox', 'keeper'],
    ['title', {}],
    ['motto', 'x'],
    ['routes', { toAddress: 'javascript:alert(1)' }],
    ['exit', 'weather'],
  ])('refuses %s %j', (field, value) => {
    expect(complaintsOf(citySchema, { ...city, [field]: value })).not.toEqual([])
  })
})

describe('a crisis number', () => {
  const line = { number: '112', label }
  const source = { title: 'Esimerkki', url: 'https://example.org/', date: '2026-11-01' }

  it('needs the dated source that prints it, but for 112', () => {
    expect(complaintsOf(citySchema, { ...city, crisis: [line] })).toEqual([])
    expect(complaintsOf(citySchema, { ...city, crisis: [{ ...line, number: '000 000' }] })).toEqual([
      'crisis.0.source: needs the dated source that prints it',
    ])
    expect(complaintsOf(citySchema, { ...city, crisis: [{ ...line, number: '000 000', source }] })).toEqual(
      [],
    )
  })
})

describe('a common need', () => {
  it('leads by filters, by a concept or by both', () => {
    const needs = [{ filters: 'theme=sports,work&language=so' }, { concept: 'debt' }]
    expect(complaintsOf(citySchema, { ...city, needs: needs.map((need) => ({ label, ...need })) })).toEqual(
      [],
    )
  })

  it.each([
    {},
    { filters: '#theme=sports' },
    { filters: 'theme=' },
    { filters: 'q=debt', words: 'debt' },
    { concept: 'Debt' },
    { filters: 'theme=sports', crisis: 'maybe' },
  ])('cannot be %j', (need) => {
    expect(complaintsOf(citySchema, { ...city, needs: [{ label, ...need }] })).not.toEqual([])
  })
})

describe('a map of areas', () => {
  const map = {
    width: '100',
    height: '200',
    source: { title: 'Kartta', publisher: 'Kaupunki', licence: 'CC BY 4.0', url: 'https://example.org/' },
    shapes: [
      { area: 'lansi', label: '20,50', outline: '0,0 50,0 50,200 0,200' },
      { area: 'ita', label: '70,50', outline: '50,0 100,0 100,200' },
    ],
  }

  it('has a size in numbers', () => {
    expect(citySchema.parse({ ...city, areaMap: map }).areaMap).toMatchObject({ width: 100, height: 200 })
  })

  it.each([
    { width: '0' },
    { source: { title: 'Kartta' } },
    { shapes: map.shapes.slice(1) },
    { shapes: [map.shapes[0], { ...map.shapes[1], outline: '0,0 1,1' }] },
    { shapes: [map.shapes[0], { ...map.shapes[1], outline: 'M0 0 L1 1 L2 2' }] },
    { shapes: [map.shapes[0], { ...map.shapes[1], label: 'middle' }] },
  ])('cannot have %j', (part) => {
    expect(complaintsOf(citySchema, { ...city, areaMap: { ...map, ...part } })).not.toEqual([])
  })
})

describe('pageSchema', () => {
  const page = { title: 'Tietoa', description: 'Tietoa tästä hakemistosta.' }

  it('accepts a title and a description', () => {
    expect(complaintsOf(pageSchema, page)).toEqual([])
  })

  it('refuses a short description and fields it does not know', () => {
    expect(complaintsOf(pageSchema, { ...page, description: 'Tietoa' })).toEqual(['description: too-short'])
    expect(complaintsOf(pageSchema, { ...page, slug: 'x' })).toEqual(['slug: unknown'])
  })
})

describe('vocabularySchema', () => {
  it('wants every label in Finnish, Swedish and English', () => {
    const cooperation = [{ id: 'premises', label: { fi: 'Tilat', sv: 'Lokaler' } }]
    expect(complaintsOf(vocabularySchema, { ...vocabulary(), cooperation })).toEqual([
      'cooperation.0.label: needs fi, sv and en',
    ])
  })

  it.each(['themes', 'targetGroups', 'languages', 'areas', 'cooperation'])('wants some %s', (list) => {
    expect(complaintsOf(vocabularySchema, { ...vocabulary(), [list]: [] }).join()).toContain(`${list}: `)
  })

  it('refuses an id that could not stand in an address', () => {
    const themes = [{ id: 'Vertais tuki', label }]
    expect(complaintsOf(vocabularySchema, { ...vocabulary(), themes }).join()).toContain('themes.0.id')
  })
})

describe('termsOf', () => {
  it.each([
    ['language', 'so'],
    ['area', 'kilo'],
    ['target', 'women'],
    ['theme', 'sports'],
  ] as const)('finds the terms of %s', (facet, id) => {
    expect(termsOf(vocabulary(), facet).map((term) => term.id)).toContain(id)
  })

  it('has terms for every facet', () => {
    for (const facet of FACETS) expect(termsOf(vocabulary(), facet)).not.toEqual([])
  })
})
