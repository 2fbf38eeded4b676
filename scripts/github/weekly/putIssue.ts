import * as z from 'zod'
import type { Api } from '../createApi.ts'
import { cutBody } from '../cutBody.ts'

const issues = z.array(
  z.object({ number: z.int(), title: z.string(), user: z.object({ login: z.string() }).nullish() }),
)

/** The label by which an issue of ours is found again. */
const LABEL = 'weekly'

/** Keeps one open issue of a title: writes it anew, opens it, or closes it when there is nothing to say. */
export async function putIssue(api: Api, title: string, text: string | undefined): Promise<void> {
  const body = text && cutBody(text)
  const open = issues.parse(await api.ask('GET', `/issues?state=open&labels=${LABEL}&per_page=100`))
  const own = open.find((issue) => issue.title === title && issue.user?.login === 'github-actions[bot]')
  if (own)
    await api.ask('PATCH', `/issues/${own.number}`, body === undefined ? { state: 'closed' } : { body })
  else if (body !== undefined) await api.ask('POST', '/issues', { title, body, labels: [LABEL] })
}
