import { GROUPS, type Group } from './query.ts'
import type { EngineResult } from './runBench.ts'
import { successAt } from './success.ts'

/** What the tables and the JSON show of one engine at one size: times in ms, weights in KB, memory in MB. */
export interface Summary {
  readonly id: string
  readonly name: string
  readonly profiles: number
  readonly failed?: string
  readonly figures?: Figures
}

export interface Figures {
  readonly success: Readonly<Record<Group, Success>>
  /** The same for each class of queries. */
  readonly classes: Readonly<Record<string, Success>>
  readonly node: Times
  readonly page?: Times & { readonly readyMs: number }
  readonly filterAloneMs?: number
  readonly buildMs: number
  readonly openMs: number
  /** Script and data after brotli: until the first search can be answered, and all there is. */
  readonly weight?: { readonly script: number; readonly firstUsable: number; readonly everything: number }
  readonly held: number
  readonly resident: number
}

export interface Success {
  readonly queries: number
  /** Fewer where time ran out; chance decided which. */
  readonly asked: number
  readonly at1: number
  readonly at3: number
}

export interface Times {
  readonly keystrokes: number
  readonly p50: number
  readonly p95: number
}

const KB = 1000
const MB = 1024 * 1024

/** One engine's measures in the units people read. */
export function summarise({ node, page, script, failed, ...result }: EngineResult): Summary {
  const reason = failed === undefined ? {} : { failed }
  if (!node) return { ...result, ...reason }
  const { build, search } = node
  const figures: Figures = {
    success: Object.fromEntries(
      GROUPS.map((group) => [group, toSuccess(node, (query) => query.group === group)]),
    ) as Record<Group, Success>,
    classes: Object.fromEntries(
      [...new Set(node.queries.map((query) => query.class))].map((name) => [
        name,
        toSuccess(node, (query) => query.class === name),
      ]),
    ),
    node: toTimes(search.keystrokes),
    ...(page && { page: { ...toTimes(page.keystrokes), readyMs: page.readyMs } }),
    ...(search.filterAlone && { filterAloneMs: search.filterAlone.p95 }),
    buildMs: build.buildMs,
    openMs: search.openMs,
    ...(script !== undefined && { weight: toWeight(node, script) }),
    held: search.heldBytes / MB,
    resident: node.residentMegabytes,
  }
  return { ...result, ...reason, figures }
}

type Node = NonNullable<EngineResult['node']>

function toSuccess({ queries, search }: Node, isMeant: (query: Node['queries'][number]) => boolean): Success {
  const at = queries.flatMap((query, index) => (isMeant(query) ? [index] : []))
  const meant = at.flatMap((index) => queries[index] ?? [])
  const outcomes = at.map((index) => search.outcomes[index] ?? undefined)
  return {
    queries: meant.length,
    asked: outcomes.filter(Boolean).length,
    at1: successAt(1, meant, outcomes),
    at3: successAt(3, meant, outcomes),
  }
}

function toWeight({ build, search }: Node, script: number): NonNullable<Figures['weight']> {
  const weigh = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (build.weights[name] ?? 0), script) / KB
  const everything = weigh(Object.keys(build.weights))
  return { script: script / KB, firstUsable: weigh(search.firstFiles), everything }
}

function toTimes({ count, p50, p95 }: Node['search']['keystrokes']): Times {
  return { keystrokes: count, p50, p95 }
}
