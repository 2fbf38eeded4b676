import { type AreaTree, createAreaTree } from '#domain/areaTree.ts'
import type { Facet } from '#domain/facet.ts'
import type { SearchData, SearchDocument, SearchService } from './document.ts'

/** For each option a service matches: how many steps it is from what was asked (0 is exact). */
export type Steps = ReadonlyMap<string, number>
export type ServiceMatches = Readonly<Record<Facet, Steps>>

/** Someone who is there for everyone comes after someone who is there for just this group. */
const FOR_EVERYONE = 1
const EVERYONE = 'everyone'

/**
 * The meaning of filters, worked out once so that searching only looks it up: an area filter takes in what is inside
 * it, what contains it, and online; `everyone` meets every target group.
 */
export function createMatchTable(data: SearchData): ReadonlyMap<SearchDocument, readonly ServiceMatches[]> {
  const areas = createAreaTree(data.terms.area)
  return new Map(
    data.documents.map((document) => [
      document,
      document.services.map((service) => toMatches(service, data, areas)),
    ]),
  )
}

function toMatches(service: SearchService, { terms }: SearchData, areas: AreaTree): ServiceMatches {
  const groups = service.target.includes(EVERYONE)
    ? terms.target.map(({ id }) => [id, FOR_EVERYONE] as const)
    : []
  const nearness = terms.area.flatMap(({ id }) => {
    const steps = areas.nearness(service.area, id)
    return steps === undefined ? [] : [[id, steps] as const]
  })
  return {
    language: exactly(service.language),
    area: new Map(nearness),
    target: new Map([...groups, ...exactly(service.target)]),
    theme: exactly(service.theme),
  }
}

function exactly(ids: readonly string[]): Steps {
  return new Map(ids.map((id) => [id, 0]))
}
