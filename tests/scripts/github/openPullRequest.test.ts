import { describe, expect, it } from 'vitest'
import { openPullRequest } from '../../../scripts/github/issue/openPullRequest.ts'
import type { Proposal } from '../../../scripts/github/issue/proposal.ts'
import { putComment } from '../../../scripts/github/putComment.ts'
import { fakeGithub } from './fakeGithub.ts'

const PATH = '/contents/content/organisations/keksitty.md'
const MARK = '<!-- made up -->'

const proposal: Proposal = {
  form: 'add',
  lang: 'en',
  slug: 'keksitty',
  files: [
    { path: 'content/organisations/keksitty.md', text: 'Ä\n' },
    { path: 'content/organisations/keksitty.en.md', text: undefined },
  ],
  changes: [],
  problems: [],
  issues: [],
  words: undefined,
}

describe('openPullRequest', () => {
  it('writes the files on a branch of the issue, and asks for them to be taken', async () => {
    const { api, asked } = await fakeGithub({
      'GET /git/ref/heads/main': { object: { sha: 'base' } },
      [`GET ${PATH}?ref=issue-7`]: 404,
      [`GET ${PATH.replace('.md', '.en.md')}?ref=issue-7`]: { sha: 'old' },
      'POST /pulls': { number: 8 },
    })
    expect(await openPullRequest(api, proposal, 7, 'main')).toBe(8)
    const common = { message: 'Add: keksitty', branch: 'issue-7' }
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
      { method: 'POST', path: '/git/refs', body: { ref: 'refs/heads/issue-7', sha: 'base' } },
      { method: 'PUT', path: PATH, body: { ...common, content: 'w4QK' } },
      { method: 'DELETE', path: PATH.replace('.md', '.en.md'), body: { ...common, sha: 'old' } },
      {
        method: 'POST',
        path: '/pulls',
        body: { title: 'Add: keksitty', head: 'issue-7', base: 'main', body: expect.stringContaining('#7') },
      },
    ])
  })

  it('says no more than GitHub takes', async () => {
    const { api, asked } = await fakeGithub({
      'GET /git/ref/heads/main': { object: { sha: 'base' } },
      [`GET ${PATH}?ref=issue-7`]: 404,
      'POST /pulls': { number: 8 },
    })
    const files = [{ path: 'content/organisations/keksitty.md', text: 'A made up line\n'.repeat(5_000) }]
    await openPullRequest(api, { ...proposal, files }, 7, 'main')
    const { body } = (asked.at(-1)?.body ?? {}) as { body?: string }
    expect(body?.length).toBeGreaterThan(60_000)
    expect(body?.length).toBeLessThanOrEqual(65_536)
  })

  it('leaves no branch behind where the pull request is refused, so that it can be tried again', async () => {
    const { api, asked } = await fakeGithub({
      'GET /git/ref/heads/main': { object: { sha: 'base' } },
      [`GET ${PATH}?ref=issue-7`]: 404,
      [`GET ${PATH.replace('.md', '.en.md')}?ref=issue-7`]: { sha: 'old' },
      'POST /pulls': 403,
    })
    await expect(openPullRequest(api, proposal, 7, 'main')).rejects.toThrow('403')
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: '/git/refs/heads/issue-7' })
  })

  it('leaves a branch alone that is there already', async () => {
    const { api, asked } = await fakeGithub({
      'GET /git/ref/heads/main': { object: { sha: 'base' } },
      'POST /git/refs': 422,
    })
    expect(await openPullRequest(api, proposal, 7, 'main')).toBeUndefined()
    expect(asked).toHaveLength(2)
  })
})

describe('putComment', () => {
  const page = 'GET /issues/7/comments?per_page=100&page=1'

  it('writes its own comment anew, and nobody else’s with the same mark', async () => {
    const { api, asked } = await fakeGithub({
      [page]: [
        { id: 1, body: `${MARK}\nForged`, user: { login: 'somebody' } },
        { id: 2, body: `${MARK}\nOld`, user: { login: 'github-actions[bot]' } },
      ],
    })
    await putComment(api, 7, MARK, 'New')
    expect(asked.at(-1)).toEqual({
      method: 'PATCH',
      path: '/issues/comments/2',
      body: { body: `${MARK}\nNew` },
    })
  })

  it('cuts what is longer than GitHub takes at the end of a line', async () => {
    const { api, asked } = await fakeGithub({ [page]: [] })
    await putComment(api, 7, MARK, 'A `made up` line\n'.repeat(5_000))
    const { body } = (asked.at(-1)?.body ?? {}) as { body?: string }
    expect(body?.length).toBeGreaterThan(60_000)
    expect(body?.length).toBeLessThanOrEqual(65_536)
    expect(body).toMatch(/\nA `made up` line\n…\n$/)
  })

  it('writes a first one where there is none, and says which answer was no', async () => {
    const { api, asked } = await fakeGithub({ [page]: [] })
    await putComment(api, 7, MARK, 'New')
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: '/issues/7/comments' })
    const refusing = await fakeGithub({ [page]: 403 })
    await expect(putComment(refusing.api, 7, MARK, 'New')).rejects.toThrow('403')
  })
})
