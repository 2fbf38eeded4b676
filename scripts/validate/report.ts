import type { Issue, JudgeLanguage, Severity } from '#profiles/issue.ts'

/** What was judged and what is to be said about it. */
export interface Report {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly issues: readonly Issue[]
}

/** What a reporter may know besides the report. */
export interface ReportView {
  readonly lang: JudgeLanguage
  /** The second language of the messages, for totals, too. */
  readonly also?: JudgeLanguage | undefined
  /** The text of a file, LF line ends; `undefined` when it cannot be read. */
  readonly textOf: (file: string) => string | undefined
  /** Puts colour on a word, where colours are wanted. */
  readonly paint?: (severity: Severity, text: string) => string
}

/** Turns a report into text. It prints what it is given and knows no rule. */
export type Reporter = (report: Report, view: ReportView) => string

/** The totals in one sentence. */
export const TOTALS = {
  fi: ({ files, errors, warnings }: Report) =>
    `Tiedostoja ${files}, virheitä ${errors}, huomautuksia ${warnings}.`,
  sv: ({ files, errors, warnings }: Report) => `Filer ${files}, fel ${errors}, anmärkningar ${warnings}.`,
  en: ({ files, errors, warnings }: Report) => `Files ${files}, errors ${errors}, warnings ${warnings}.`,
} as const

/** Says that the machine can do some of the work. */
export const FIX_HELPS = {
  fi: (count: number) => `Näistä ${count} voi korjata komennolla: npm run validate -- --fix`,
  sv: (count: number) => `${count} av dem kan rättas med kommandot: npm run validate -- --fix`,
  en: (count: number) => `Of these, ${count} can be corrected with: npm run validate -- --fix`,
} as const

/** How many issues carry a fix. */
export function countFixes({ issues }: Report): number {
  return issues.filter(({ fix }) => fix !== undefined).length
}
