import { EVERYONE } from '../matchTable.ts'
import type { Query } from '../query.ts'
import type { Tiers } from './lookUp.ts'
import type { Unit } from './units.ts'

/** Decides among near equals only; set on the golden and the judged queries. */
const SINK = 0.04

/**
 * What a document loses that is there only for people whom the query does not speak of: who asks for tennis is sent to
 * a club for all before one for pensioners. Document number → 0 or what it sinks by.
 */
export function createSinkOfOthers(
  { filters }: Query,
  units: readonly Unit[],
  { names, concepts }: Tiers,
): (document: number) => number {
  const groups = new Set([...filters.target, ...groupsAskedFor(units, concepts)])
  return (document) => {
    const served = names.documents[document]?.services.flatMap(({ target }) => target) ?? []
    const isForOthers = !served.includes(EVERYONE) && !served.some((group) => groups.has(group))
    return isForOthers ? SINK : 0
  }
}

/** Target groups that the words of a query speak of: options of the facet, and those of concepts such as `boys`. */
function groupsAskedFor(units: readonly Unit[], index: Tiers['concepts']): readonly string[] {
  return units.flatMap(({ concepts }) =>
    concepts.flatMap(({ concept }) => {
      const { id = '', targetGroups = [] } = index?.concepts[concept] ?? {}
      const [facet, option] = id.split('/')
      return facet === 'target' && option ? [option] : targetGroups
    }),
  )
}
