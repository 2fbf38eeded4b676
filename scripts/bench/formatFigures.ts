import type { FolderFigures } from './measure.ts'

/** The figures of design/quality.md, "Judging profiles". */
const MOST_SECONDS: Readonly<Record<number, number>> = { 3000: 1.5, 30000: 15 }
const MOST_MEGABYTES = 1024
const MOST_TIMES = 3
const MOST_MS = 300

/** The figures as a table a person can read, each beside the figure to hold. */
export function formatFigures(
  folders: readonly FolderFigures[],
  oneChange: { readonly wallMs: number; readonly cpuMs: number },
  others: number,
): string {
  return [
    ...folders.map(formatFolder),
    `One changed file among ${others}: ${ms(oneChange.wallMs)} of work (processor ${ms(oneChange.cpuMs)}; to hold: ${MOST_MS} ms)`,
  ].join('\n\n')
}

function formatFolder({ profiles, contestants, differences }: FolderFigures): string {
  const [judge, plain] = contestants
  const times = (key: 'wallMs' | 'cpuMs') => (judge && plain ? (judge[key] / plain[key]).toFixed(1) : '?')
  const seconds = MOST_SECONDS[profiles]
  const rows = contestants.map(({ name, wallMs, cpuMs, megabytes }) =>
    [
      name.padEnd(20),
      ms(wallMs).padStart(10),
      ms(cpuMs).padStart(10),
      `${megabytes.toFixed(0)} MB`.padStart(10),
    ].join(''),
  )
  return [
    `${profiles} profiles${' '.repeat(11)}wall       cpu    memory`,
    ...rows,
    `To hold: ${seconds ?? '–'} s, ${MOST_MEGABYTES} MB, ${MOST_TIMES} × gray-matter + zod (now ${times('wallMs')} × its time, ${times('cpuMs')} × its processor time)`,
    `Planted errors: ${differences.planted}, missed ${differences.missed.length}, others found ${differences.extra.length}`,
    ...[
      ...differences.missed.map((key) => `  missed ${key}`),
      ...differences.extra.map((key) => `  extra ${key}`),
    ].slice(0, 10),
  ].join('\n')
}

function ms(figure: number): string {
  return `${figure.toFixed(0)} ms`
}
