import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { type PullReport, REPORT_BYTES, reportSchema } from '../pull/report.ts'

/**
 * The report that another workflow left behind. A pull request may have changed that workflow, so nothing of it is
 * believed: a regular file of a fitting size and of the very form, or an Error.
 */
export function readReport(file: string): PullReport {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || stat.size > REPORT_BYTES)
      throw new Error(`${file} is no report: ${stat.size} bytes`)
    return reportSchema.parse(JSON.parse(readFileSync(descriptor, 'utf8')))
  } finally {
    closeSync(descriptor)
  }
}
