import * as z from 'zod'
import { type Api, ApiError } from '../createApi.ts'
import { cutBody } from '../cutBody.ts'
import { toPullRequestText, toTitle } from './describeProposal.ts'
import type { Proposal } from './proposal.ts'

const reference = z.object({ object: z.object({ sha: z.string() }) })
const file = z.object({ sha: z.string() })
const pull = z.object({ number: z.number() })

/**
 * Puts a proposal on a branch of its own and opens a pull request. Gives its number; `undefined` where the branch is
 * there already. `base` is the branch it is for. Throws where GitHub refuses, and then leaves no branch behind.
 */
export async function openPullRequest(
  api: Api,
  proposal: Proposal,
  number: number,
  base: string,
): Promise<number | undefined> {
  const branch = `issue-${number}`
  const { object } = reference.parse(await api.ask('GET', `/git/ref/heads/${base}`))
  if (!(await createBranch(api, branch, object.sha))) return undefined
  try {
    await writeFiles(api, proposal, branch)
    const body = cutBody(toPullRequestText(proposal, number))
    const opened = await api.ask('POST', '/pulls', { title: toTitle(proposal), head: branch, base, body })
    return pull.parse(opened).number
  } catch (error) {
    // Half a proposal would keep the next try from being made.
    await api.ask('DELETE', `/git/refs/heads/${branch}`).catch(() => undefined)
    throw error
  }
}

async function writeFiles(api: Api, proposal: Proposal, branch: string): Promise<void> {
  for (const { path, text } of proposal.files) {
    const sha = await findFile(api, path, branch)
    const common = { message: toTitle(proposal), branch, ...(sha !== undefined && { sha }) }
    if (text === undefined) await api.ask('DELETE', `/contents/${path}`, common)
    else
      await api.ask('PUT', `/contents/${path}`, { ...common, content: Buffer.from(text).toString('base64') })
  }
}

async function createBranch(api: Api, branch: string, sha: string): Promise<boolean> {
  try {
    await api.ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
    return true
  } catch (error) {
    // Unprocessable: there is one of that name.
    if (error instanceof ApiError && error.status === 422) return false
    throw error
  }
}

/** The mark of a file as it stands, which GitHub wants to hear before it changes one. */
async function findFile(api: Api, path: string, branch: string): Promise<string | undefined> {
  try {
    return file.parse(await api.ask('GET', `/contents/${path}?ref=${branch}`)).sha
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}
