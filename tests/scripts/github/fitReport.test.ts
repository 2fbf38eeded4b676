import { describe, expect, it } from 'vitest'
import { fitReport } from '../../../scripts/github/pull/fitReport.ts'
import {
  MOST_ISSUES,
  type PullReport,
  REPORT_BYTES,
  reportSchema,
} from '../../../scripts/github/pull/report.ts'

const PLACE = { line: 1, column: 1, endLine: 1, endColumn: 2 }
const ISSUE: PullReport['issues'][number] = {
  ruleId: 'made-up',
  severity: 'error',
  file: 'content/organisations/keksitty.md',
  ...PLACE,
  field: 'name',
  found: 'x',
  expected: 'y',
  message: 'Made up.',
  fix: { place: PLACE, text: 'y' },
}
const REPORT: PullReport = {
  version: 1,
  number: 7,
  head: 'a'.repeat(40),
  lang: 'en',
  isFirst: false,
  files: 1,
  errors: 1,
  warnings: 0,
  issues: [ISSUE],
  texts: { [ISSUE.file]: 'x\n' },
  risks: [{ id: 'contact', paths: [ISSUE.file], more: 0 }],
  slugs: ['keksitty'],
}
const bytesOf = (report: PullReport) => Buffer.byteLength(JSON.stringify(report))

describe('fitReport', () => {
  it('leaves a report of a fitting length as it is', () => {
    expect(fitReport(REPORT)).toEqual(REPORT)
  })

  it('cuts words and leaves out repairs that the reader of reports would refuse', () => {
    const long = '😀'.repeat(3_000)
    const issue = { ...ISSUE, field: long, expected: long, message: long, fix: { place: PLACE, text: long } }
    const { issues, ...rest } = fitReport({ ...REPORT, issues: [issue] })
    expect(reportSchema.parse({ issues, ...rest }).issues[0]?.fix).toBeUndefined()
    expect(issues[0]?.message).toMatch(/^😀+\ufffd?…$/u)
  })

  it('gives up repairs first, then the issues behind the first, and never the risks', () => {
    const texts = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`${n}.md`, '字'.repeat(12_000)]))
    const many = Array.from({ length: MOST_ISSUES }, () => ISSUE)
    const withoutTexts = fitReport({ ...REPORT, texts, issues: many })
    expect(withoutTexts).toMatchObject({ texts: {}, issues: { length: MOST_ISSUES } })
    const long = { ...ISSUE, field: '字'.repeat(2_000), message: '字'.repeat(2_000) }
    const short = fitReport({ ...REPORT, issues: many.map(() => long) })
    expect(bytesOf(short)).toBeLessThanOrEqual(REPORT_BYTES)
    expect(short.issues.length).toBeGreaterThan(0)
    expect(short.risks).toEqual(REPORT.risks)
  })
})
