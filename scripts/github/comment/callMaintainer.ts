import * as z from 'zod'
import type { Api } from '../createApi.ts'
import { RISKS } from '../pull/risks.ts'

const open = z.array(z.object({ number: z.int().min(1), head: z.object({ sha: z.string() }) }))

/**
 * Puts the maintainer's label on the open pull requests of a commit: whoever changes the workflow that judges can have
 * it leave no report, or one that is refused. Gives their numbers; there are none where a newer commit has come.
 */
export async function callMaintainer(api: Api, head: string): Promise<readonly number[]> {
  // Of a fork's run GitHub does not say which pull request it was for. One just judged is among those changed last.
  const pulls = open.parse(await api.ask('GET', '/pulls?state=open&sort=updated&direction=desc&per_page=100'))
  const numbers = pulls.filter((pull) => pull.head.sha === head).map(({ number }) => number)
  const { label } = RISKS['other-files']
  for (const number of numbers) await api.ask('POST', `/issues/${number}/labels`, { labels: [label] })
  return numbers
}
