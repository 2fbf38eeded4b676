import { type Cell, formatTable, type Row } from '../formatTable.ts'
import type { Pair } from './comparePairs.ts'
import { compareSpeed } from './compareSpeed.ts'
import { GROUPS } from './query.ts'
import type { Figures, Success, Summary } from './summarise.ts'
import { judgeTargets } from './targets.ts'

/** The figures as tables a person can read. */
export function formatSearch(summaries: readonly Summary[], pairs: readonly Pair[]): string {
  const measured = summaries.flatMap(({ figures, name, profiles }) =>
    figures ? [{ name: `${name}, ${profiles}`, figures }] : [],
  )
  const failed = summaries.flatMap(({ failed: reason, name, profiles }) =>
    reason === undefined ? [] : [`${name}, ${profiles}: ${reason}`],
  )
  return [
    'Found among the first three / first, in % (of how many queries, where time ran out)',
    formatTable(['', 'judged', 'names', 'inflections', 'nothing for nonsense'], measured.map(toSuccessRow)),
    ...toPairTable(pairs),
    'Milliseconds a keystroke, median / 95 of 100 (how many were typed)',
    formatTable(
      ['', 'Node', 'Chromium 4 × slower', 'ready after focus', 'filters alone'],
      measured.map(toTimeRow),
    ),
    ...toSpeedTable(summaries),
    'KB after brotli, memory in MB, times in ms',
    formatTable(
      ['', 'script', 'first usable', 'everything', 'held', 'process', 'build', 'open'],
      measured.map(toWeightRow),
    ),
    'Found among the first three / first, in %, by class of query',
    toClassTable(measured),
    ...toTargetTable(summaries),
    ...failed.map((reason) => `Not all measured: ${reason}`),
  ].join('\n\n')
}

interface Measured {
  readonly name: string
  readonly figures: Figures
}

function toSuccessRow({ name, figures: { success } }: Measured): Row {
  const { judged, names, inflections, nonsense } = success
  return [name, ...[judged, names, inflections].map(toShares), percent(nonsense.at3)]
}

function toTimeRow({ name, figures: { node, page, filterAloneMs } }: Measured): Row {
  const [inNode, inPage] = [node, page].map((times) =>
    times ? `${ms(times.p50)} / ${ms(times.p95)} (${times.keystrokes})` : '–',
  )
  return [name, inNode ?? '–', inPage ?? '–', ms(page?.readyMs), ms(filterAloneMs)]
}

function toWeightRow({ name, figures: { weight, held, resident, buildMs, openMs } }: Measured): Row {
  const { script, firstUsable, everything } = weight ?? {}
  return [name, ...[script, firstUsable, everything, held, resident, buildMs, openMs].map(whole)]
}

function toClassTable(measured: readonly Measured[]): string {
  const classes = [...new Set(measured.flatMap(({ figures }) => Object.keys(figures.classes)))]
  const rows = classes.map((name) => {
    const count = Math.max(...measured.map(({ figures }) => figures.classes[name]?.queries ?? 0))
    return [`${name} (${count})`, ...measured.map(({ figures }) => toShares(figures.classes[name]))]
  })
  return formatTable(['', ...measured.map(({ name }) => name)], rows)
}

function toPairTable(pairs: readonly Pair[]): readonly string[] {
  if (pairs.length === 0) return []
  const rows = pairs.map(({ other, groups }) => [
    other,
    ...GROUPS.map((group) => {
      const { asked, ours, theirs } = groups[group]
      return asked === 0 ? '–' : `${percent(ours)} : ${percent(theirs)} (${asked})`
    }),
  ])
  return [
    'Among the first three, this site : the other, on the queries that both answered (how many)',
    formatTable(['', ...GROUPS], rows),
  ]
}

function toSpeedTable(summaries: readonly Summary[]): readonly string[] {
  const comparisons = compareSpeed(summaries)
  if (comparisons.length === 0) return []
  const rows = comparisons.map(({ what, finds, ours, fastest, name }) => [
    `${what}, of those that find ${finds} % of the judged`,
    ms(ours),
    ms(fastest),
    name,
  ])
  return [
    'Milliseconds, this site and the fastest of the others',
    formatTable(['', 'this site', 'fastest', 'which'], rows),
  ]
}

function toTargetTable(summaries: readonly Summary[]): readonly string[] {
  const targets = judgeTargets(summaries)
  if (targets.length === 0) return []
  const rows = targets.map(({ profiles, what, bound, isLeast, unit, figure, holds }) => [
    `${profiles}: ${what}`,
    `${isLeast ? '≥' : '≤'} ${bound} ${unit}`,
    `${unit === 'ms' ? ms(figure) : figure.toFixed(1)} ${unit}`,
    holds ? 'holds' : 'MISSED',
  ])
  return ['Targets of this site’s search', formatTable(['', 'to hold', 'now', ''], rows)]
}

function toShares(success: Success | undefined): Cell {
  if (!success || success.asked === 0) return '–'
  const { at1, at3, asked, queries } = success
  return `${percent(at3)} / ${percent(at1)}${asked < queries ? ` (${asked})` : ''}`
}

function percent(share: number): Cell {
  return Number.isNaN(share) ? '–' : share.toFixed(1)
}

function ms(time: number | undefined): Cell {
  if (time === undefined) return '–'
  return time < 10 ? time.toFixed(2) : time.toFixed(0)
}

function whole(figure: number | undefined): Cell {
  return figure === undefined ? '–' : figure.toFixed(0)
}
