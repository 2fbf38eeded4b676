import { OURS } from './contestants.ts'
import type { Figures, Summary } from './summarise.ts'

/** A figure the search is to hold. */
export interface Target {
  readonly profiles: number
  readonly what: string
  readonly bound: number
  readonly isLeast: boolean
  readonly unit: '%' | 'ms' | 'KB'
  readonly figureOf: (figures: Figures) => number | undefined
}

export interface JudgedTarget extends Target {
  readonly figure: number
  readonly holds: boolean
}

const least = (what: string, bound: number, figureOf: Target['figureOf']): Target => {
  return { profiles: 3000, what, bound, isLeast: true, unit: '%', figureOf }
}
const most = (profiles: number, what: string, bound: number, figureOf: Target['figureOf']): Target => {
  return { profiles, what, bound, isLeast: false, unit: 'ms', figureOf }
}
const weight = (profiles: number, what: string, bound: number, figureOf: Target['figureOf']): Target => {
  return { profiles, what, bound, isLeast: false, unit: 'KB', figureOf }
}

/** The targets that were set for the search when it was designed. */
const TARGETS: readonly Target[] = [
  least('judged, among the first three', 97, ({ success }) => success.judged.at3),
  least('judged, first', 95, ({ success }) => success.judged.at1),
  least('names, among the first three', 97, ({ success }) => success.names.at3),
  least('unseen inflections, among the first three', 97, ({ success }) => success.inflections.at3),
  least('nonsense finds nobody', 100, ({ success }) => success.nonsense.at3),
  most(3000, 'keystroke in Node, median', 1, ({ node }) => node.p50),
  most(3000, 'keystroke in Node, 95 of 100', 5, ({ node }) => node.p95),
  most(3000, 'keystroke in Chromium 4 × slower, median', 5, ({ page }) => page?.p50),
  most(3000, 'keystroke in Chromium 4 × slower, 95 of 100', 30, ({ page }) => page?.p95),
  most(3000, 'ready after focus, 4 × slower', 500, ({ page }) => page?.readyMs),
  most(3000, 'filters alone with all counts, 95 of 100', 1, ({ filterAloneMs }) => filterAloneMs),
  weight(3000, 'first usable, with script', 130, ({ weight: kb }) => kb?.firstUsable),
  weight(3000, 'everything, with script', 300, ({ weight: kb }) => kb?.everything),
  most(30_000, 'keystroke in Node, 95 of 100', 10, ({ node }) => node.p95),
  most(100_000, 'keystroke in Node, 95 of 100', 25, ({ node }) => node.p95),
  weight(100_000, 'first usable, with script', 700, ({ weight: kb }) => kb?.firstUsable),
]

/** Our search beside its targets, as far as they were measured. */
export function judgeTargets(summaries: readonly Summary[]): readonly JudgedTarget[] {
  return TARGETS.flatMap((target) => {
    const ours = summaries.find(({ id, profiles }) => id === OURS && profiles === target.profiles)
    const figure = ours?.figures && target.figureOf(ours.figures)
    if (figure === undefined || Number.isNaN(figure)) return []
    return [{ ...target, figure, holds: target.isLeast ? figure >= target.bound : figure <= target.bound }]
  })
}
