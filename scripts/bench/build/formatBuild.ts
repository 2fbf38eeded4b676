import { formatTable } from '../formatTable.ts'
import type { BuildFigures, BuildRun } from './measureBuild.ts'

/** The figures of design/quality.md, "Building". */
export const MOST_TIMES = 2.5
const MOST_MEGABYTES = 3072

/** What the builds took, and the figures to hold beside them. */
export function formatBuild({ plan, ours, bare, isSameTwice }: BuildFigures): string {
  const head = ['', 'wall', 'processor', 'memory', 'pages', 'bytes', 'a page']
  const times = (key: 'wallMs' | 'cpuMs') => (ours[key] / bare[key]).toFixed(2)
  return [
    `${plan.profiles} profiles × ${plan.locales} languages`,
    formatTable(head, [toRow('the directory', ours), toRow('bare Astro', bare)]),
    `Ratio: ${times('wallMs')} of its time, ${times('cpuMs')} of its processor time (to hold: ${MOST_TIMES}); ` +
      `memory to hold: ${MOST_MEGABYTES} MB`,
    ...(isSameTwice === undefined
      ? []
      : [
          `Built twice, elsewhere and from files in another order: ${isSameTwice ? 'the same bytes' : 'OTHER BYTES'}`,
        ]),
  ].join('\n')
}

function toRow(name: string, { wallMs, cpuMs, megabytes, pages, bytes }: BuildRun): readonly string[] {
  return [
    name,
    `${(wallMs / 1000).toFixed(1)} s`,
    `${(cpuMs / 1000).toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB`,
    String(pages),
    `${(bytes / 1e6).toFixed(0)} MB`,
    `${(cpuMs / pages).toFixed(2)} ms`,
  ]
}
