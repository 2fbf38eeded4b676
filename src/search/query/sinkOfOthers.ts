import type { NamesTier, Tiers } from '../index/searchFiles.ts'
import { EVERYONE } from '../matchTable.ts'
import type { Unit } from './units.ts'

/** Decides among near equals only; set on the golden and the judged queries. */
const SINK = 0.04

/**
 * What a document loses that is there only for people of whom nobody speaks: who asks for tennis is sent to a club for
 * all before one for pensioners. `groups` are those asked for. Document number → 0 or what it sinks by.
 */
export function createSinkOfOthers(
  documents: NamesTier['documents'],
  groups: ReadonlySet<string>,
): (document: number) => number {
  return (document) => {
    const served = documents[document]?.services.flatMap(({ target }) => target) ?? []
    const isForOthers = !served.includes(EVERYONE) && !served.some((group) => groups.has(group))
    return isForOthers ? SINK : 0
  }
}

/** Target groups that the words of a query speak of: options of the facet, and those of concepts such as `boys`. */
export function groupsAskedFor(units: readonly Unit[], index: Tiers['concepts']): readonly string[] {
  return units.flatMap(({ concepts }) =>
    concepts.flatMap(({ concept }) => {
      const { id = '', targetGroups = [] } = index?.concepts[concept] ?? {}
      const [facet, option] = id.split('/')
      return facet === 'target' && option ? [option] : targetGroups
    }),
  )
}
