import * as z from 'zod'
import { PROFILE_FILES } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { readOptions, stopUsage } from '../../command.ts'
import { judgeFolder } from '../../judgeFolder.ts'
import { todayFrom } from '../../today.ts'
import { createApi } from '../createApi.ts'
import { putComment } from '../putComment.ts'
import { readEvent } from '../readEvent.ts'
import { isReady, toReply } from './describeProposal.ts'
import { openPullRequest } from './openPullRequest.ts'
import type { Proposal } from './proposal.ts'
import { readAnswers } from './readAnswers.ts'
import { toProposal } from './toProposal.ts'

const HELP = `node scripts/github/issue/index.ts print|answer|propose [options]

Turns the issue of GITHUB_EVENT_PATH, written with one of our forms, into a change of a profile.

  print            prints what would be answered; needs no network
  answer           answers it under the issue
  propose          answers, and opens a pull request if nothing is wrong

  --content DIR    another content folder (content, or CONTENT_DIR)
  --today DATE     the date to judge by (today)

answer and propose need GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN.`

const MARK = '<!-- answer to a form -->'
/** The branch that the site is made of. */
const MAIN = 'main'

const event = z.object({ issue: z.object({ number: z.int().min(1), body: z.string().nullish() }) })

const { values, positionals } = readOptions(HELP, {
  allowPositionals: true,
  options: {
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    today: { type: 'string' },
  },
})
const [action] = positionals
if (action !== 'print' && action !== 'answer' && action !== 'propose')
  stopUsage(HELP, 'print, answer or propose?')
const { issue } = readEvent(event, process.env)
const proposal = propose()
if (proposal === undefined) console.log('Not written with one of the forms: left to people.')
else if (action === 'print') console.log(toReply(proposal))
else await answer(proposal)

function propose(): Proposal | undefined {
  const today = todayFrom(HELP, values.today)
  const { content } = judgeFolder(HELP, values.content, { lang: 'en', today })
  if (!content) return stopUsage(HELP, `The content folder "${values.content}" has errors`)
  const { vocabulary, city } = content
  const answers = readAnswers(issue.body ?? '', vocabulary)
  const folder = 'content/organisations'
  const { files } = readFolder(`${values.content}/organisations`, PROFILE_FILES)
  const named = files.map(({ path, text }) => ({ path: `${folder}/${path.split('/').at(-1)}`, text }))
  return answers && toProposal(answers, { files: named, vocabulary, city, today, folder }, issue.number)
}

async function answer(proposal: Proposal): Promise<void> {
  const api = createApi(process.env)
  await putComment(api, issue.number, MARK, toReply(proposal))
  if (action !== 'propose' || !isReady(proposal)) return
  const number = await openPullRequest(api, proposal, issue.number, MAIN)
  console.log(number === undefined ? 'There is a branch for this issue already.' : `Opened #${number}.`)
}
