import { appendFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { readOptions, stopUsage } from '../../command.ts'
import { todayFrom } from '../../today.ts'
import { github } from '../../validate/reporters/github.ts'
import { toComment } from '../comment/toComment.ts'
import { readEvent } from '../readEvent.ts'
import { judgePull } from './judgePull.ts'

const HELP = `node scripts/github/pull/index.ts --head COMMIT --copy DIR --report FILE [options]

Judges the profiles of a pull request by this checkout's rules. The commit is read from git; nothing of it is run.

  --head COMMIT    the merged state; its first parent is what it is compared with
  --copy DIR       a new folder for our content with the changed profiles in it, of which a preview can be built
  --report FILE    a new file for what was found
  --repository DIR the folder of git (.)
  --content DIR    our content (content, or CONTENT_DIR)
  --today DATE     the date to judge by (today)

Reads GITHUB_EVENT_PATH; writes annotations, and to GITHUB_STEP_SUMMARY.
Exit code: 0 no error, 1 errors, 2 wrong usage.`

const event = z.object({
  pull_request: z.object({
    number: z.int().min(1),
    title: z.string(),
    body: z.string().nullish(),
    author_association: z.string(),
    head: z.object({ sha: z.string() }),
  }),
})
/** As GitHub calls people whose change was never taken here before. */
const NEW_HERE = ['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE']

const { values } = readOptions(HELP, {
  options: {
    head: { type: 'string' },
    copy: { type: 'string' },
    report: { type: 'string' },
    repository: { type: 'string', default: '.' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    today: { type: 'string' },
  },
})
const { head, copy, report: file } = values
if (!head || !copy || !file) stopUsage(HELP, '--head, --copy and --report are needed')
if (!/^[0-9a-f]{40}$/.test(head)) stopUsage(HELP, `--head ${head}: the whole name of a commit`)
const { pull_request: pull } = readEvent(event, process.env)
const { report, issues, isWhole } = judgePull({
  repository: values.repository,
  base: `${head}^1`,
  head,
  content: values.content,
  folder: copy,
  today: todayFrom(HELP, values.today),
  pull: {
    number: pull.number,
    head: pull.head.sha,
    words: `${pull.title}\n${pull.body ?? ''}`,
    isFirst: NEW_HERE.includes(pull.author_association),
  },
})
console.log(
  github(
    { files: report.files, errors: report.errors, warnings: report.warnings, issues },
    { lang: report.lang, textOf: () => undefined },
  ),
)
writeFileSync(file, JSON.stringify(report), { flag: 'wx' })
const summary = process.env.GITHUB_STEP_SUMMARY
if (summary) appendFileSync(summary, toComment(report))
process.exitCode = report.errors > 0 || !isWhole ? 1 : 0
