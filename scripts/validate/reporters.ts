import { formatIssues } from '#profiles/formatIssues.ts'
import type { Issue, JudgeLanguage } from '#profiles/issue.ts'

export interface Report {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly issues: readonly Issue[]
}

type Reporter = (report: Report, lang: JudgeLanguage) => string

const SUMMARY = {
  fi: (report: Report) =>
    `Tiedostoja ${report.files}, virheitä ${report.errors}, huomautuksia ${report.warnings}.`,
  sv: (report: Report) => `Filer ${report.files}, fel ${report.errors}, anmärkningar ${report.warnings}.`,
  en: (report: Report) => `Files ${report.files}, errors ${report.errors}, warnings ${report.warnings}.`,
}

/** Ways to report a judgement. They print what they are given and know no rule. */
export const REPORTERS = {
  terminal: (report, lang) =>
    [formatIssues(report.issues, lang), SUMMARY[lang](report)].filter(Boolean).join('\n\n'),
  json: (report) => JSON.stringify(report, undefined, 2),
} as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof REPORTERS
