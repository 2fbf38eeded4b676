/** The rows of the summary; classes tell them apart more finely. */
export const GROUPS = ['judged', 'names', 'inflections', 'nonsense'] as const
export type Group = (typeof GROUPS)[number]

/** A query with what must be among the first answers; with nobody expected, nothing may be found. */
export interface BenchQuery {
  readonly group: Group
  readonly class: string
  readonly text: string
  /** Ids, each as good as the other. */
  readonly expect: readonly string[]
}
