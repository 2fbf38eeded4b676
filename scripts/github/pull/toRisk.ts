import { showHidden } from '#profiles/issue.ts'
import { MOST_PATHS, type PullReport } from './report.ts'
import type { RiskId } from './risks.ts'

/** A risk as a report tells it: its first paths, none of them too long to be read. */
export function toRisk(id: RiskId, paths: readonly string[]): PullReport['risks'][number] {
  return {
    id,
    paths: paths.slice(0, MOST_PATHS).map(shortenPath),
    more: Math.max(0, paths.length - MOST_PATHS),
  }
}

/** Paths may be as long as git takes them. */
export function shortenPath(path: string): string {
  const shown = showHidden(path)
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown
}
