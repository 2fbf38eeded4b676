import * as z from 'zod'
import type { Api } from './createApi.ts'
import { cutBody } from './cutBody.ts'

const BOT = 'github-actions[bot]'
/** A hundred a page; a thread with more is no longer read from above. */
const PAGES = 3

const comments = z.array(
  z.object({ id: z.number(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
)

/**
 * Writes a comment under an issue or pull request, or writes the one anew that we wrote before: only our own comments
 * count, whoever else copies the mark. `mark` is a comment of HTML that nobody sees.
 */
export async function putComment(api: Api, number: number, mark: string, text: string): Promise<void> {
  const body = `${mark}\n${cutBody(text)}`
  const own = await findOwn(api, number, mark)
  if (own === undefined) await api.ask('POST', `/issues/${number}/comments`, { body })
  else await api.ask('PATCH', `/issues/comments/${own}`, { body })
}

async function findOwn(api: Api, number: number, mark: string): Promise<number | undefined> {
  for (let page = 1; page <= PAGES; page++) {
    const found = comments.parse(await api.ask('GET', `/issues/${number}/comments?per_page=100&page=${page}`))
    const own = found.find(({ body, user }) => user?.login === BOT && body?.startsWith(mark))
    if (own) return own.id
    if (found.length < 100) return undefined
  }
  return undefined
}
