import { appendFileSync } from 'node:fs'
import * as z from 'zod'
import { readOptions, stopUsage } from '../../command.ts'
import { createApi } from '../createApi.ts'
import { readEvent } from '../readEvent.ts'
import { answerRun } from './answerRun.ts'
import { findReport } from './findReport.ts'

const HELP = `node scripts/github/comment/index.ts find|post [--report FILE]

Says the report of a judged pull request under it. Runs after the workflow that judges, whose run is in GITHUB_EVENT_PATH.

  find             writes the id of the report to GITHUB_OUTPUT, or nothing where there is none
  post             checks the report in FILE, and posts it if it is about the commit that the run was for; otherwise
                   calls a maintainer to the pull request of that commit

Needs GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.`

const event = z.object({
  workflow_run: z.object({ id: z.int().min(1), head_sha: z.string().regex(/^[0-9a-f]{40}$/) }),
})

const { values, positionals } = readOptions(HELP, {
  allowPositionals: true,
  options: { report: { type: 'string', default: 'report.json' } },
})
const { workflow_run: run } = readEvent(event, process.env)
const api = createApi(process.env)
if (positionals[0] === 'find') {
  const id = await findReport(api, run.id)
  const output = process.env.GITHUB_OUTPUT
  if (id !== undefined && output) appendFileSync(output, `id=${id}\n`)
  console.log(id === undefined ? 'No report to post.' : `Report ${id}.`)
} else if (positionals[0] === 'post') {
  console.log(await answerRun(api, values.report, run.head_sha))
} else stopUsage(HELP, 'find or post?')
