import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILTERS, type FilterName } from '#domain/facet.ts'
import { isOpenAt, type LocalTime } from '#domain/openNow.ts'
import type { FilterData, SearchService } from '#search/document.ts'
import { createFacets } from '#search/facets.ts'
import { createMatchTable } from '#search/matchTable.ts'
import { type Filters, NO_FILTERS } from '#search/query.ts'
import { searchData } from './asking.ts'

const NOW: LocalTime = { date: '2026-11-24', day: 'tu', time: '12:00' }

describe('createFacets', () => {
  const OPTIONS: Readonly<Record<Exclude<FilterName, 'open' | 'volunteers'>, readonly string[]>> = {
    language: ['fi', 'so', 'ar'],
    area: ['espoo', 'kilo', 'suur-tapiola', 'online'],
    target: ['women', 'immigrants', 'everyone'],
    theme: ['sports', 'peer-support'],
    price: ['free', 'paid'],
    delivery: ['place', 'online'],
  }
  const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: Math.min(2, ids.length) })
  const SLOT = fc.record({
    days: fc.subarray(['mo', 'tu']),
    opens: fc.constantFrom('10:00', '12:00'),
    closes: fc.constantFrom('12:00', '14:00'),
  })
  const SERVICE: fc.Arbitrary<SearchService> = fc.record(
    {
      name: fc.constant({ fi: 'Palvelu' }),
      language: some(OPTIONS.language),
      area: some(OPTIONS.area),
      target: some(OPTIONS.target),
      theme: some(OPTIONS.theme),
      delivery: some(OPTIONS.delivery),
      price: fc.constantFrom(...OPTIONS.price),
      hours: fc.array(
        SLOT.map((slot) => ({ ...slot, note: undefined })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['name', 'language', 'area', 'target', 'theme', 'delivery', 'hours'] },
  )
  const DOCUMENT = fc.record({
    // As many as a profile may have: documents share words of bits, and some leave a gap.
    services: fc.array(SERVICE, { minLength: 1, maxLength: 20, size: 'max' }),
    closed: fc.constantFrom([], [{ from: '2026-11-20', to: '2026-11-30' }]),
    welcomesVolunteers: fc.boolean(),
  })
  const FILTER: fc.Arbitrary<Filters> = fc
    .record({
      ...Object.fromEntries(Object.entries(OPTIONS).map(([name, ids]) => [name, some(ids)])),
      open: some(['now']),
      volunteers: some(['welcome']),
    })
    .map((chosen) => ({ ...NO_FILTERS, ...chosen }))
  const { terms } = searchData({})

  /** The same question asked plainly, of one service after the other. */
  function meets(data: FilterData, document: number, service: SearchService, filters: Filters): boolean {
    const known = data.documents[document]
    const steps = createMatchTable({ ...data, documents: known ? [{ ...known, services: [service] }] : [] })
    return FILTERS.every((filter) => {
      if (filters[filter].length === 0) return true
      if (filter === 'open')
        return isOpenAt({ ...service, closed: known?.closed ?? [] }, NOW, new Set()) === true
      return filters[filter].some((id) => steps[0]?.[0]?.[filter].has(id))
    })
  }

  it('answers as asking every service plainly does, counts included', () => {
    fc.assert(
      fc.property(fc.array(DOCUMENT, { maxLength: 6 }), FILTER, (documents, filters) => {
        const data: FilterData = { documents, terms }
        const facets = createFacets(data, new Set())
        const numbersOf = (chosen: Filters) =>
          [...documents.keys()].filter((number) =>
            documents[number]?.services.some((service) => meets(data, number, service, chosen)),
          )
        const passing = facets.passing(filters, NOW)
        const found = facets.matchesIn(passing, facets.allServices, filters).map(({ document }) => document)
        expect(found.toSorted((a, b) => a - b)).toEqual(numbersOf(filters))
        const counts = facets.count(facets.allServices, filters, NOW)
        for (const [filter, ids] of Object.entries({ ...OPTIONS, open: ['now'], volunteers: ['welcome'] })) {
          for (const id of ids) {
            const expected = numbersOf({ ...filters, [filter]: [id] }).length
            expect(counts[filter as FilterName][id] ?? 0, `${filter} ${id}`).toBe(expected)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
