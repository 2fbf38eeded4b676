import { coverLines } from './coverLines.ts'
import type { Issue, JudgeLanguage, Severity } from './issue.ts'
import { toExcerpt } from './toExcerpt.ts'

/** What a terminal can do and what else is known. */
export interface IssueView {
  /** The text of a file, to show the line an issue is about. */
  readonly textOf?: (file: string) => string | undefined
  /** Puts colour on a word; the words stay the same without. */
  readonly paint?: (severity: Severity, text: string) => string
  /** Issues of one file that are shown; the rest is counted. All of them when absent. */
  readonly most?: number
}

/** More of one file would only hide which to mend first. */
export const MOST_OF_A_FILE = 10

export const SEVERITY_WORDS = {
  fi: { error: 'virhe', warning: 'huomautus', note: 'vihje' },
  sv: { error: 'fel', warning: 'anmärkning', note: 'tips' },
  en: { error: 'error', warning: 'warning', note: 'note' },
} as const

/** How many issues are not shown, in words. */
export const AND_MORE = {
  fi: (count: number) => `… ja ${count} muuta`,
  sv: (count: number) => `… och ${count} till`,
  en: (count: number) => `… and ${count} more`,
} as const

/**
 * Issues as plain text for a terminal or a failed build: a block for each file; for each issue a place, a message
 * and, where the file's text is known, the line with the place underlined.
 */
export function formatIssues(issues: readonly Issue[], lang: JudgeLanguage, view: IssueView = {}): string {
  const byFile = Map.groupBy(issues, (issue) => issue.file)
  return [...byFile]
    .map(([file, ofFile]) => {
      const text = view.textOf?.(file)
      const secrets = ofFile.filter(({ isSecret }) => isSecret)
      const lines = text === undefined ? undefined : coverLines(text, secrets)
      const shown = ofFile.slice(0, view.most)
      const hidden = ofFile.length - shown.length
      return [
        file,
        ...shown.map((issue) => formatIssue(issue, lang, view, lines)),
        ...(hidden > 0 ? [`  ${AND_MORE[lang](hidden)}`] : []),
      ].join('\n')
    })
    .join('\n\n')
}

function formatIssue(
  issue: Issue,
  lang: JudgeLanguage,
  { paint }: IssueView,
  lines: readonly string[] | undefined,
): string {
  const place = `${issue.file}:${issue.line}:${issue.column}`
  const word = SEVERITY_WORDS[lang][issue.severity]
  const line = lines?.[issue.line - 1]
  return [
    `  ${paint?.(issue.severity, word) ?? word}  ${place}  ${issue.ruleId}`,
    ...(line ? formatExcerpt(line, issue) : []),
    `    ${issue.message}`,
    ...(issue.secondMessage ? [`    ${issue.secondMessage}`] : []),
  ].join('\n')
}

function formatExcerpt(line: string, issue: Issue): string[] {
  const { text, marks } = toExcerpt(line, issue)
  const number = String(issue.line)
  return [`    ${number} | ${text}`, `    ${' '.repeat(number.length)} | ${marks}`]
}
