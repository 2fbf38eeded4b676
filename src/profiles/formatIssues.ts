import type { Issue, JudgeLanguage } from './issue.ts'

const HEADINGS = {
  fi: { error: 'virhe', warning: 'huomautus', note: 'vihje' },
  sv: { error: 'fel', warning: 'anmärkning', note: 'tips' },
  en: { error: 'error', warning: 'warning', note: 'note' },
} as const

/** Issues as plain text for a terminal or a failed build: a block for each file, a place and a message for each issue. */
export function formatIssues(issues: readonly Issue[], lang: JudgeLanguage): string {
  const byFile = Map.groupBy(issues, (issue) => issue.file)
  return [...byFile]
    .map(([file, ofFile]) => [file, ...ofFile.map((issue) => formatIssue(issue, lang))].join('\n'))
    .join('\n\n')
}

function formatIssue(issue: Issue, lang: JudgeLanguage): string {
  const place = `${issue.file}:${issue.line}:${issue.column}`
  return `  ${HEADINGS[lang][issue.severity]}  ${place}  ${issue.ruleId}\n    ${issue.message}`
}
