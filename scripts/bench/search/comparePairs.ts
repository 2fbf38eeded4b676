import { OURS } from './contestants.ts'
import { GROUPS, type Group } from './query.ts'
import type { EngineResult } from './runBench.ts'
import { successAt } from './success.ts'

/** This site's search beside one other on the queries that both answered. */
export interface Pair {
  readonly other: string
  readonly groups: Readonly<Record<Group, PairedShares>>
}

/** Found among the first three, in per cent; NaN where no query was answered by both. */
export interface PairedShares {
  readonly asked: number
  readonly ours: number
  readonly theirs: number
}

/**
 * Pairs at the size where all engines were measured. A slow engine answers fewer queries, and those may be the easier
 * ones, so it is compared on them alone.
 */
export function comparePairs(results: readonly EngineResult[]): readonly Pair[] {
  const ours = results.find(({ id }) => id === OURS)
  if (!ours?.node) return []
  const { node, profiles } = ours
  return results.flatMap(({ id, name, node: other, profiles: size }) =>
    id === OURS || size !== profiles || !other ? [] : [{ other: name, groups: compareGroups(node, other) }],
  )
}

type Node = NonNullable<EngineResult['node']>

function compareGroups(ours: Node, other: Node): Readonly<Record<Group, PairedShares>> {
  return Object.fromEntries(GROUPS.map((group) => [group, compare(group, ours, other)])) as Record<
    Group,
    PairedShares
  >
}

function compare(group: Group, ours: Node, other: Node): PairedShares {
  const both = ours.queries.flatMap((query, index) =>
    query.group === group && ours.search.outcomes[index] && other.search.outcomes[index] ? [index] : [],
  )
  const share = ({ queries, search }: Node) =>
    successAt(
      3,
      both.flatMap((index) => queries[index] ?? []),
      both.map((index) => search.outcomes[index] ?? undefined),
    )
  return { asked: both.length, ours: share(ours), theirs: share(other) }
}
