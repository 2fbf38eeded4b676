import { FILTERS, type FilterName } from '#domain/facet.ts'
import { isOpenAt, type LocalTime } from '#domain/openNow.ts'
import { addBit, type Bits, countOnes, createBits, hasBit, intersect, unite } from './bits.ts'
import type { FilterData } from './document.ts'
import { createMatchTable, type ServiceMatches } from './matchTable.ts'
import type { Counts, Filters } from './query.ts'

/** The service of a document that meets the filters best, and how far it is from what was asked. */
export interface Match {
  readonly service: number
  /** Sum of steps: 0 when every filter is met exactly. */
  readonly distance: number
}

/** Sets of services: one bit for each service of each document, services of one document side by side. */
export interface Facets {
  /** Services of the documents given by number. */
  readonly servicesOf: (documents: Iterable<number>) => Bits
  readonly allServices: Bits
  /** Services that meet every filter, but for one that is left out of account. */
  readonly passing: (filters: Filters, now: LocalTime | undefined, except?: FilterName) => Bits
  /** How many documents have a service in both sets. */
  readonly countIn: (services: Bits, among: Bits) => number
  /** How many documents each option would give among the candidates, the other filters staying as they are. */
  readonly count: (candidates: Bits, filters: Filters, now: LocalTime | undefined) => Counts
  /** The best of a document's services in a set; `undefined` when none is in it. */
  readonly matchIn: (services: Bits, document: number, filters: Filters) => Match | undefined
  readonly stepsOf: (document: number) => readonly ServiceMatches[]
}

/**
 * Matches filters against ONE service at a time: "Somali + women" must not return an organisation that serves youth
 * in Somali and women in Finnish.
 */
export function createFacets(data: FilterData, holidays: ReadonlySet<string>): Facets {
  const table = createMatchTable(data)
  const places = placeServices(table)
  const options = collectOptions(table, places)
  const openAt = createOpenAt(data, places, holidays)
  const allServices = places.all

  function meeting(filter: FilterName, ids: readonly string[], now: LocalTime | undefined): Bits {
    const bits = createBits(places.size)
    for (const id of ids) unite(bits, optionBits(filter, id, now))
    return bits
  }

  function optionBits(filter: FilterName, id: string, now: LocalTime | undefined): Bits {
    if (filter === 'open') return openAt(now)
    return options[filter].get(id) ?? createBits(places.size)
  }

  function passing(filters: Filters, now: LocalTime | undefined, except?: FilterName): Bits {
    const bits = allServices.slice()
    for (const filter of FILTERS) {
      if (filter === except || filters[filter].length === 0) continue
      intersect(bits, meeting(filter, filters[filter], now))
    }
    return bits
  }

  function count(candidates: Bits, filters: Filters, now: LocalTime | undefined): Counts {
    const counts = FILTERS.map((filter) => {
      const among = passing(filters, now, filter)
      intersect(among, candidates)
      const ids = filter === 'open' ? ['now'] : [...options[filter].keys()]
      const found = ids.map((id) => [id, countDocuments(optionBits(filter, id, now), among, places)] as const)
      return [filter, Object.fromEntries(found.filter(([, number]) => number > 0))]
    })
    return Object.fromEntries(counts) as Counts
  }

  return {
    allServices,
    passing,
    count,
    countIn: (services, among) => countDocuments(services, among, places),
    stepsOf: (document) => table[document] ?? [],
    servicesOf: (documents) => {
      const bits = createBits(places.size)
      for (const document of documents) {
        const first = places.first(document)
        for (let index = 0; index < (table[document]?.length ?? 0); index++) addBit(bits, first + index)
      }
      return bits
    },
    matchIn: (services, document, filters) => {
      let best: Match | undefined
      for (const [service, matches] of (table[document] ?? []).entries()) {
        if (!hasBit(services, places.first(document) + service)) continue
        const distance = distanceOf(matches, filters)
        if (!best || distance < best.distance) best = { service, distance }
      }
      return best
    },
  }
}

interface Places {
  /** Bits in all, with gaps: services of one document never cross from one word of bits to the next. */
  readonly size: number
  /** Bit of a document's first service. */
  readonly first: (document: number) => number
  /** Bits that are there. */
  readonly all: Bits
  /** Bits of services that are not the first of their document. */
  readonly further: Bits
  /** By word: services of the document that has most there, less one. */
  readonly folds: Uint8Array
}

const WORD = 32

function placeServices(table: readonly (readonly ServiceMatches[])[]): Places {
  const firsts = new Uint32Array(table.length)
  let at = 0
  for (const [document, services] of table.entries()) {
    if ((at % WORD) + services.length > WORD) at += WORD - (at % WORD)
    firsts[document] = at
    at += services.length
  }
  const all = createBits(at)
  const further = createBits(at)
  const folds = new Uint8Array(all.length)
  for (const [document, services] of table.entries()) {
    const first = firsts[document] as number
    const word = first >>> 5
    folds[word] = Math.max(folds[word] as number, services.length - 1)
    for (let index = 0; index < services.length; index++) {
      addBit(all, first + index)
      if (index > 0) addBit(further, first + index)
    }
  }
  return { size: at, first: (document) => firsts[document] ?? 0, all, further, folds }
}

type Options = Readonly<Record<Exclude<FilterName, 'open'>, ReadonlyMap<string, Bits>>>

function collectOptions(table: readonly (readonly ServiceMatches[])[], places: Places): Options {
  const options = Object.fromEntries(FILTERS.map((filter) => [filter, new Map<string, Bits>()]))
  for (const [document, services] of table.entries()) {
    for (const [index, service] of services.entries()) {
      for (const [filter, steps] of Object.entries(service)) {
        const bitsOf = options[filter] as Map<string, Bits>
        for (const id of steps.keys()) {
          let bits = bitsOf.get(id)
          if (!bits) {
            bits = createBits(places.size)
            bitsOf.set(id, bits)
          }
          addBit(bits, places.first(document) + index)
        }
      }
    }
  }
  return options as unknown as Options
}

/** Documents with a service in both sets: the bits of each document are folded onto its first, then counted. */
function countDocuments(option: Bits, among: Bits, { further, folds }: Places): number {
  let total = 0
  for (let word = 0; word < option.length; word++) {
    let both = (option[word] as number) & (among[word] as number)
    if (both === 0) continue
    const rest = further[word] as number
    for (let fold = folds[word] as number; fold > 0; fold--) both |= (both & rest) >>> 1
    total += countOnes(both & ~rest)
  }
  return total
}

/** The services open at a moment, kept for that minute. */
function createOpenAt(
  data: FilterData,
  places: Places,
  holidays: ReadonlySet<string>,
): (now: LocalTime | undefined) => Bits {
  let last: { readonly key: string; readonly bits: Bits } | undefined
  return (now) => {
    const key = now ? `${now.date} ${now.time}` : ''
    if (last?.key === key) return last.bits
    const bits = createBits(places.size)
    for (const [document, { services, closed }] of data.documents.entries()) {
      for (const [index, { hours }] of services.entries()) {
        if (now && isOpenAt({ hours, closed }, now, holidays)) addBit(bits, places.first(document) + index)
      }
    }
    last = { key, bits }
    return bits
  }
}

/** Steps between what a service offers and what the filters ask; only of a service that passes them. */
function distanceOf(service: ServiceMatches, filters: Filters): number {
  let total = 0
  for (const filter of FILTERS) {
    if (filter === 'open' || filters[filter].length === 0) continue
    const steps = filters[filter].map((id) => service[filter].get(id)).filter((value) => value !== undefined)
    if (steps.length > 0) total += Math.min(...steps)
  }
  return total
}
