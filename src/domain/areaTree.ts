import type { Area } from './vocabulary.ts'

/** What the tree needs to know of an area. */
export type AreaNode = Pick<Area, 'id' | 'kind'> & { readonly parent?: string | undefined }

/**
 * The tree of areas: online stands beside Finland > region > city > major area > district.
 * All ids in and out are ids of `content/vocabulary/areas.yaml`; unknown ids belong to no branch.
 */
export interface AreaTree {
  /** From the area itself up to the root. */
  readonly pathOf: (id: string) => readonly string[]
  /** Is `inner` the same as `outer`, or inside it? */
  readonly isWithin: (inner: string, outer: string) => boolean
  /**
   * How near a service that works in `served` is to someone who asked for `wanted`: 0 is exact, 1 one step away,
   * and so on; `undefined` when it does not serve the place. A service serves a place when it works there, somewhere
   * inside it, in something that contains it, or online.
   */
  readonly nearness: (served: readonly string[], wanted: string) => number | undefined
}

/** Online help reaches everywhere, but a place nearby comes first. */
const ONLINE_NEARNESS = 9

/** Builds the tree; throws when a parent is missing or the parents run in a circle. */
export function createAreaTree(areas: readonly AreaNode[]): AreaTree {
  const parents = new Map(areas.map((area) => [area.id, area.parent]))
  const online = new Set(areas.filter((area) => area.kind === 'online').map((area) => area.id))
  const paths = new Map(areas.map((area) => [area.id, toPath(area.id, parents)]))
  const pathOf = (id: string) => paths.get(id) ?? []
  const isWithin = (inner: string, outer: string) => pathOf(inner).includes(outer)

  function nearnessOfOne(served: string, wanted: string): number | undefined {
    if (served === wanted) return 0
    if (online.has(served)) return ONLINE_NEARNESS
    if (isWithin(served, wanted)) return pathOf(served).indexOf(wanted)
    if (isWithin(wanted, served)) return pathOf(wanted).indexOf(served)
    return undefined
  }

  function nearness(served: readonly string[], wanted: string): number | undefined {
    const all = served.map((id) => nearnessOfOne(id, wanted)).filter((steps) => steps !== undefined)
    return all.length > 0 ? Math.min(...all) : undefined
  }

  return { pathOf, isWithin, nearness }
}

function toPath(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const path = [id]
  for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
    if (!parents.has(parent)) throw new Error(`areas.yaml: the parent "${parent}" of "${id}" is missing`)
    if (path.includes(parent)) throw new Error(`areas.yaml: "${id}" is inside itself`)
    path.push(parent)
  }
  return path
}
