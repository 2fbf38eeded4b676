import { type AreaTree, createAreaTree } from '#domain/areaTree.ts'
import type { FilterName } from '#domain/facet.ts'
import type { FacetTerms, FilterData, FilteredDocument } from './document.ts'

/** For each option a service matches: how many steps it is from what was asked (0 is exact). */
export type Steps = ReadonlyMap<string, number>
/** "Open now" is not here: it depends on the moment. */
export type ServiceMatches = Readonly<Record<Exclude<FilterName, 'open'>, Steps>>

/** Someone who is there for everyone comes after someone who is there for just this group. */
const FOR_EVERYONE = 1
export const EVERYONE = 'everyone'

/**
 * The meaning of filters, worked out once so that searching only looks it up: an area filter takes in what is inside
 * it, what contains it, and online; `everyone` meets every target group. One list of services a document.
 */
export function createMatchTable({ documents, terms }: FilterData): readonly (readonly ServiceMatches[])[] {
  const nearness = rememberByIds(createNearness(terms.area, createAreaTree(terms.area)))
  const groups = rememberByIds(createGroups(terms.target.map(({ id }) => id)))
  const exactly = rememberByIds((ids) => new Map(ids.map((id) => [id, 0])))
  const toMatches = (
    service: FilteredDocument['services'][number],
    document: FilteredDocument,
  ): ServiceMatches => ({
    language: exactly(service.language),
    area: nearness(service.area),
    target: groups(service.target),
    theme: exactly(service.theme),
    price: exactly(service.price === undefined ? [] : [service.price]),
    delivery: exactly(service.delivery),
    volunteers: exactly(document.welcomesVolunteers ? ['welcome'] : []),
  })
  return documents.map((document) => document.services.map((service) => toMatches(service, document)))
}

function createNearness(areas: FacetTerms['area'], tree: AreaTree): (ids: readonly string[]) => Steps {
  return (served) =>
    new Map(
      areas.flatMap(({ id }) => {
        const steps = tree.nearness(served, id)
        return steps === undefined ? [] : [[id, steps] as const]
      }),
    )
}

function createGroups(all: readonly string[]): (ids: readonly string[]) => Steps {
  return (ids) => {
    const groups = ids.includes(EVERYONE) ? all.map((id) => [id, FOR_EVERYONE] as const) : []
    return new Map([...groups, ...ids.map((id) => [id, 0] as const)])
  }
}

/** Thousands of services share a few dozen lists of ids; each list is worked out once. */
function rememberByIds(compute: (ids: readonly string[]) => Steps): (ids: readonly string[]) => Steps {
  const known = new Map<string, Steps>()
  return (ids) => {
    const key = ids.join(' ')
    let steps = known.get(key)
    if (!steps) {
      steps = compute(ids)
      known.set(key, steps)
    }
    return steps
  }
}
