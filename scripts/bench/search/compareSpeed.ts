import { OURS } from './contestants.ts'
import type { Figures, Summary } from './summarise.ts'

/** This site's search beside the fastest of the others, for one figure; all in milliseconds. */
export interface SpeedComparison {
  readonly what: string
  /** The others that were looked at found at least so many per cent of the judged queries among the first three. */
  readonly finds: number
  readonly ours: number
  readonly fastest: number
  readonly name: string
}

/** Whoever finds less than half finds nothing that people could rely on; four of five is what the good ones find. */
const FINDS = [50, 80]

const MEASURES: readonly (readonly [string, (figures: Figures) => number | undefined])[] = [
  ['Node, median', ({ node }) => node.p50],
  ['Node, 95 of 100', ({ node }) => node.p95],
  ['Chromium, median', ({ page }) => page?.p50],
  ['Chromium, 95 of 100', ({ page }) => page?.p95],
  ['Chromium, ready after focus', ({ page }) => page?.readyMs],
]

/** Looks for the fastest of the others at the size where all were measured; empty without ours or without others. */
export function compareSpeed(summaries: readonly Summary[]): readonly SpeedComparison[] {
  const ours = summaries.find(({ id }) => id === OURS)
  const others = summaries.filter(({ id, profiles }) => id !== OURS && profiles === ours?.profiles)
  return FINDS.flatMap((finds) =>
    MEASURES.flatMap(([what, figureOf]) => {
      const figure = ours?.figures && figureOf(ours.figures)
      const [fastest] = others
        .flatMap(({ name, figures }) => {
          const time = figures && figures.success.judged.at3 >= finds ? figureOf(figures) : undefined
          return time === undefined ? [] : [{ name, time }]
        })
        .toSorted((a, b) => a.time - b.time)
      if (figure === undefined || !fastest) return []
      return [{ what, finds, ours: figure, fastest: fastest.time, name: fastest.name }]
    }),
  )
}
