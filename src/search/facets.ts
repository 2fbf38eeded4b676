import { FILTERS, type FilterName } from '#domain/facet.ts'
import { isOpenAt, type LocalTime } from '#domain/openNow.ts'
import { addBit, type Bits, createBits, intersect, unite } from './bits.ts'
import type { FilterData } from './document.ts'
import { createMatchTable, type ServiceMatches, type Steps } from './matchTable.ts'
import type { Counts, Filters } from './query.ts'
import { countDocuments, filledWords, placeServices, type ServicePlaces } from './servicePlaces.ts'

/** A document with its service that meets the filters best, and how far that is from what was asked. */
export interface Match {
  readonly document: number
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
  /** Every document with a service in both sets, in no order, with the best of those services. */
  readonly matchesIn: (services: Bits, among: Bits, filters: Filters) => readonly Match[]
  readonly stepsOf: (document: number) => readonly ServiceMatches[]
}

/**
 * Matches filters against ONE service at a time: "Somali + women" must not return an organisation that serves youth
 * in Somali and women in Finnish.
 */
export function createFacets(data: FilterData, holidays: ReadonlySet<string>): Facets {
  const table = createMatchTable(data)
  const places = placeServices(table.map(({ length }) => length))
  const bitsOf = createOptions(data, table, places, holidays)
  const allServices = places.all

  function passing(filters: Filters, now: LocalTime | undefined, except?: FilterName): Bits {
    const bits = allServices.slice()
    for (const filter of FILTERS) {
      const ids = filters[filter]
      if (filter === except || ids.length === 0) continue
      const meeting = createBits(places.size)
      for (const id of ids) unite(meeting, bitsOf(filter, now).get(id) ?? NOTHING)
      intersect(bits, meeting)
    }
    return bits
  }

  function count(candidates: Bits, filters: Filters, now: LocalTime | undefined): Counts {
    const among = (except?: FilterName) => {
      const bits = passing(filters, now, except)
      intersect(bits, candidates)
      return { bits, filled: filledWords(bits) }
    }
    // A filter that nobody uses leaves all others in force, and so do all such filters.
    const whole = among()
    const counts = FILTERS.map((filter) => {
      const { bits, filled } = filters[filter].length > 0 ? among(filter) : whole
      const found: Record<string, number> = {}
      for (const [id, option] of bitsOf(filter, now)) {
        const number = countDocuments(option, bits, filled, places)
        if (number > 0) found[id] = number
      }
      return [filter, found]
    })
    return Object.fromEntries(counts) as Counts
  }

  return {
    allServices,
    passing,
    count,
    countIn: (services, among) => countDocuments(services, among, filledWords(among), places),
    stepsOf: (document) => table[document] ?? [],
    servicesOf: (documents) => {
      const bits = createBits(places.size)
      for (const document of documents) {
        const first = places.first(document)
        for (let index = 0; index < (table[document]?.length ?? 0); index++) addBit(bits, first + index)
      }
      return bits
    },
    matchesIn: (services, among, filters) => findMatches(services, among, filters, table, places),
  }
}

const NOTHING: Bits = new Uint32Array()

function findMatches(
  services: Bits,
  among: Bits,
  filters: Filters,
  table: readonly (readonly ServiceMatches[])[],
  places: ServicePlaces,
): readonly Match[] {
  const chosen = FILTERS.filter((filter) => filter !== 'open' && filters[filter].length > 0)
  const matches: { document: number; service: number; distance: number }[] = []
  let last = matches[0]
  for (let word = 0; word < services.length; word++) {
    for (let rest = (services[word] as number) & (among[word] as number); rest !== 0; rest &= rest - 1) {
      const bit = word * 32 + (31 - Math.clz32(rest & -rest))
      const document = places.documentAt(bit)
      const service = bit - places.first(document)
      const known = chosen.length > 0 ? table[document]?.[service] : undefined
      const distance = known ? distanceOf(known, filters, chosen) : 0
      if (last?.document !== document) {
        last = { document, service, distance }
        matches.push(last)
      } else if (distance < last.distance) {
        last.service = service
        last.distance = distance
      }
    }
  }
  return matches
}

type Options = ReadonlyMap<string, Bits>

/** The services of each option of a filter. Only those of "open now" hang on the moment. */
function createOptions(
  data: FilterData,
  table: readonly (readonly ServiceMatches[])[],
  places: ServicePlaces,
  holidays: ReadonlySet<string>,
): (filter: FilterName, now: LocalTime | undefined) => Options {
  const options = collectOptions(table, places)
  const openAt = createOpenAt(data, places, holidays)
  return (filter, now) => (filter === 'open' ? openAt(now) : options[filter])
}

type StoredFilter = Exclude<FilterName, 'open'>

function collectOptions(
  table: readonly (readonly ServiceMatches[])[],
  places: ServicePlaces,
): Readonly<Record<StoredFilter, Options>> {
  const sharers = Object.fromEntries(FILTERS.map((filter) => [filter, new Map<Steps, number[]>()]))
  for (const [document, services] of table.entries()) {
    for (const [index, service] of services.entries()) {
      for (const [filter, steps] of Object.entries(service)) {
        const bits = sharers[filter]?.get(steps)
        const bit = places.first(document) + index
        if (bits) bits.push(bit)
        else sharers[filter]?.set(steps, [bit])
      }
    }
  }
  const options = Object.entries(sharers).map(([filter, bits]) => [filter, toOptions(bits, places.size)])
  return Object.fromEntries(options) as Readonly<Record<StoredFilter, Options>>
}

/** Services that share what they match are put into each option together. */
function toOptions(sharers: ReadonlyMap<Steps, readonly number[]>, size: number): Options {
  const options = new Map<string, Bits>()
  for (const [steps, places] of sharers) {
    for (const id of steps.keys()) {
      const bits = options.get(id) ?? createBits(size)
      options.set(id, bits)
      for (const bit of places) addBit(bits, bit)
    }
  }
  return options
}

/** The services open at a moment, kept for that minute. */
function createOpenAt(
  data: FilterData,
  places: ServicePlaces,
  holidays: ReadonlySet<string>,
): (now: LocalTime | undefined) => Options {
  let last: { readonly key: string; readonly options: Options } | undefined
  return (now) => {
    if (!now) return NEVER
    const key = `${now.date} ${now.time}`
    if (last?.key === key) return last.options
    const bits = createBits(places.size)
    for (const [document, { services, closed }] of data.documents.entries()) {
      for (const [index, { hours }] of services.entries()) {
        if (isOpenAt({ hours, closed }, now, holidays)) addBit(bits, places.first(document) + index)
      }
    }
    last = { key, options: new Map([['now', bits]]) }
    return last.options
  }
}

const NEVER: Options = new Map()

/** Steps between what a service offers and what the filters ask; only of a service that passes them. */
function distanceOf(service: ServiceMatches, filters: Filters, chosen: readonly FilterName[]): number {
  let total = 0
  for (const filter of chosen) {
    const offered = service[filter as StoredFilter]
    let least = Number.POSITIVE_INFINITY
    for (const id of filters[filter]) least = Math.min(least, offered.get(id) ?? least)
    if (least < Number.POSITIVE_INFINITY) total += least
  }
  return total
}
