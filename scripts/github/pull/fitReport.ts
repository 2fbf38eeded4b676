import { LONGEST_FIX, LONGEST_TEXT, type PullReport, REPORT_BYTES } from './report.ts'

/**
 * The report as short as its reader takes it. One that is refused says nothing and puts no label on, so a stranger must
 * not be able to write what makes it too long: words are cut, repairs left out, at last the issues behind the first.
 */
export function fitReport(report: PullReport): PullReport {
  const whole = { ...report, issues: report.issues.map(fitIssue) }
  return isShort(whole) ? whole : dropIssues({ ...whole, texts: {} })
}

function dropIssues(report: PullReport): PullReport {
  const { issues } = report
  return isShort(report) ? report : dropIssues({ ...report, issues: issues.slice(0, issues.length >> 1) })
}

function isShort(report: PullReport): boolean {
  return Buffer.byteLength(JSON.stringify(report)) <= REPORT_BYTES
}

function fitIssue({ fix, ...issue }: PullReport['issues'][number]): PullReport['issues'][number] {
  return {
    ...issue,
    field: cut(issue.field),
    expected: cut(issue.expected),
    message: cut(issue.message),
    ...(fix && fix.text.length <= LONGEST_FIX && { fix }),
  }
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).toWellFormed()}…` : text
}
