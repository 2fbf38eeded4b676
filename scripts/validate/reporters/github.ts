import type { Issue } from '#profiles/issue.ts'
import { type Reporter, TOTALS } from '../report.ts'

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const
const ORDER = ['error', 'warning', 'note'] as const

/**
 * Workflow commands of GitHub Actions, which become annotations beside the lines of a pull request. GitHub shows ten
 * of each kind, so errors come first and the totals follow.
 */
export const github: Reporter = (report, { lang }) => {
  const sorted = ORDER.flatMap((kind) => report.issues.filter(({ severity }) => severity === kind))
  return [...sorted.map(toCommand), TOTALS[lang](report)].join('\n')
}

function toCommand(issue: Issue): string {
  // GitHub takes columns only of a place within one line, and its end column is the last one inside.
  const columns =
    issue.line === issue.endLine
      ? { col: issue.column, endColumn: Math.max(issue.column, issue.endColumn - 1) }
      : {}
  const properties = {
    file: issue.file,
    line: issue.line,
    endLine: issue.endLine,
    ...columns,
    title: issue.ruleId,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[issue.severity]} ${list.join(',')}::${escapeData(issue.message)}`
}

/** As in actions/toolkit, `command.ts`: what is not escaped here could start a command of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
