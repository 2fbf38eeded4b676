import * as z from 'zod'
import type { Api } from '../createApi.ts'
import type { PullReport } from '../pull/report.ts'
import { RISK_LABELS, RISKS } from '../pull/risks.ts'
import { putComment } from '../putComment.ts'
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
  await putComment(api, report.number, MARK, toComment(report))
  const wanted = new Set(report.risks.map(({ id }) => RISKS[id].label))
  const present = new Set(pull.labels.map(({ name }) => name))
  const missing = RISK_LABELS.filter((label) => wanted.has(label) && !present.has(label))
  // Labels are never taken off by machine: a later, harmless commit must not hide what an earlier one did.
  if (missing.length > 0) await api.ask('POST', `/issues/${report.number}/labels`, { labels: missing })
  return true
}
