import * as z from 'zod'
import type { Api } from '../createApi.ts'
import type { PullReport } from '../pull/report.ts'
import { RISK_LABELS, RISKS } from '../pull/risks.ts'
import { toRisk } from '../pull/toRisk.ts'
import { putComment } from '../putComment.ts'
import { listOthers } from './listOthers.ts'
import { toComment } from './toComment.ts'

const MARK = '<!-- check of the profiles -->'

const pullSchema = z.object({
  state: z.string(),
  head: z.object({ sha: z.string() }),
  labels: z.array(z.object({ name: z.string() })),
})

/**
 * Says a report under its pull request and puts the labels of its risks on it. `head` is the commit that the judging
 * ran for, as GitHub says it: a report about any other commit, or about a closed pull request, is not posted. Gives
 * whether it was.
 */
export async function postReport(api: Api, report: PullReport, head: string): Promise<boolean> {
  const pull = pullSchema.parse(await api.ask('GET', `/pulls/${report.number}`))
  // A forged report could name another's pull request; the commit is what it cannot forge.
  if (pull.state !== 'open' || pull.head.sha !== head || report.head !== head) return false
  const sure = withOthers(report, await listOthers(api, report.number))
  const wanted = new Set(sure.risks.map(({ id }) => RISKS[id].label))
  const present = new Set(pull.labels.map(({ name }) => name))
  const missing = RISK_LABELS.filter((label) => wanted.has(label) && !present.has(label))
  // Labels are never taken off by machine: a later, harmless commit must not hide what an earlier one did. They go
  // first: whatever becomes of the comment, a person is asked to look.
  if (missing.length > 0) await api.ask('POST', `/issues/${report.number}/labels`, { labels: missing })
  await putComment(api, report.number, MARK, toComment(sure))
  return true
}

/** Whoever changes the workflow that judges can write the report, but not what GitHub says is changed. */
function withOthers(report: PullReport, others: readonly string[]): PullReport {
  if (others.length === 0) return report
  const risks = report.risks.filter(({ id }) => id !== 'other-files')
  return { ...report, risks: [...risks, toRisk('other-files', others)] }
}
