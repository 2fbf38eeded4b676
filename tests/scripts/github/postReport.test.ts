import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerRun } from '../../../scripts/github/comment/answerRun.ts'
import { findReport } from '../../../scripts/github/comment/findReport.ts'
import { postReport } from '../../../scripts/github/comment/postReport.ts'
import { readReport } from '../../../scripts/github/comment/readReport.ts'
import { toComment } from '../../../scripts/github/comment/toComment.ts'
import { type PullReport, REPORT_BYTES } from '../../../scripts/github/pull/report.ts'
import { temporaryFolder } from '../running.ts'
import { fakeGithub } from './fakeGithub.ts'

const HEAD = 'a'.repeat(40)

const REPORT: PullReport = {
  version: 1,
  number: 7,
  head: HEAD,
  lang: 'en',
  isFirst: false,
  files: 1,
  errors: 0,
  warnings: 0,
  issues: [],
  texts: {},
  risks: [{ id: 'contact', paths: ['content/organisations/keksitty.md'], more: 0 }],
  slugs: [],
}

const PULL = { state: 'open', head: { sha: HEAD }, labels: [] }
const COMMENTS = 'GET /issues/7/comments?per_page=100&page=1'
const FILES = 'GET /pulls/7/files?per_page=100&page=1'
const PROFILE = { filename: 'content/organisations/keksitty.md' }

describe('postReport', () => {
  it('comments once, and puts the labels of the risks on', async () => {
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': PULL, [FILES]: [PROFILE], [COMMENTS]: [] })
    expect(await postReport(api, REPORT, HEAD)).toBe(true)
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
      { method: 'POST', path: '/issues/7/labels', body: { labels: ['second-reader'] } },
      {
        method: 'POST',
        path: '/issues/7/comments',
        body: { body: expect.stringContaining('second reader') },
      },
    ])
  })

  it('calls a maintainer where GitHub names other files, whatever a report leaves out', async () => {
    const moved = { filename: PROFILE.filename, previous_filename: 'scripts/validate/run.ts' }
    const first = Array.from({ length: 100 }, () => PROFILE)
    const { api, asked } = await fakeGithub({
      'GET /pulls/7': PULL,
      [FILES]: first,
      [FILES.replace('&page=1', '&page=2')]: [{ filename: '.github/workflows/profiles.yml' }, moved],
      [COMMENTS]: [],
    })
    await postReport(api, { ...REPORT, risks: [] }, HEAD)
    const [labels, comment] = asked.filter(({ method }) => method === 'POST')
    expect(labels?.body).toEqual({ labels: ['maintainer'] })
    expect(comment?.body).toEqual({
      body: expect.stringContaining('(`.github/workflows/profiles.yml`, `scripts/validate/run.ts`)'),
    })
  })

  it('puts labels on even where the comment is refused', async () => {
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': PULL, [FILES]: [PROFILE], [COMMENTS]: 422 })
    await expect(postReport(api, REPORT, HEAD)).rejects.toThrow('422')
    expect(asked.map(({ path }) => path)).toContain('/issues/7/labels')
  })

  it('says nothing of another commit, of a closed pull request, or under another’s', async () => {
    for (const pull of [
      { ...PULL, head: { sha: 'b'.repeat(40) } },
      { ...PULL, state: 'closed' },
    ]) {
      const { api, asked } = await fakeGithub({ 'GET /pulls/7': pull })
      expect(await postReport(api, REPORT, HEAD)).toBe(false)
      expect(asked).toHaveLength(1)
    }
    const { api } = await fakeGithub({ 'GET /pulls/7': PULL })
    expect(await postReport(api, { ...REPORT, head: 'b'.repeat(40) }, HEAD)).toBe(false)
  })

  it('puts no label on twice', async () => {
    const pull = { ...PULL, labels: [{ name: 'second-reader' }] }
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': pull, [FILES]: [PROFILE], [COMMENTS]: [] })
    await postReport(api, REPORT, HEAD)
    expect(asked.map(({ path }) => path)).not.toContain('/issues/7/labels')
  })

  it('goes nowhere else, wherever an answer leads', async () => {
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': 302 })
    await expect(postReport(api, REPORT, HEAD)).rejects.toThrow()
    expect(asked).toHaveLength(1)
  })
})

describe('answerRun', () => {
  const folder = temporaryFolder()
  const OPEN = 'GET /pulls?state=open&sort=updated&direction=desc&per_page=100'
  const pulls = [
    { number: 3, head: { sha: 'b'.repeat(40) } },
    { number: 7, head: { sha: HEAD } },
  ]
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const called = { method: 'POST', path: '/issues/7/labels', body: { labels: ['maintainer'] } }

  it('posts a report and calls nobody', async () => {
    const file = written('good.json', JSON.stringify({ ...REPORT, risks: [] }))
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': PULL, [FILES]: [PROFILE], [COMMENTS]: [] })
    expect(await answerRun(api, file, HEAD)).toBe('Posted.')
    expect(asked.map(({ path }) => path)).not.toContain('/issues/7/labels')
  })

  it.each([
    ['of no form', '{"version":2}'],
    ['that is no JSON', '\n::error::x'],
    ['of another commit', JSON.stringify({ ...REPORT, head: 'b'.repeat(40) })],
    ['of a pull request that is not there', JSON.stringify({ ...REPORT, number: 404 })],
  ])('calls a maintainer where there is a report %s', async (_what, text) => {
    const { api, asked } = await fakeGithub({ 'GET /pulls/7': PULL, 'GET /pulls/404': 404, [OPEN]: pulls })
    const said = await answerRun(api, written('forged.json', text), HEAD)
    expect(said).toMatch(/^Not posted: ".+"\. Maintainer called to: 7\.$/)
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([called])
  })

  it('calls one where there is no report, and nobody to what a newer commit has replaced', async () => {
    const none = join(folder, 'none.json')
    const { api, asked } = await fakeGithub({ [OPEN]: pulls })
    await answerRun(api, none, HEAD)
    expect(asked.at(-1)).toEqual(called)
    expect(await answerRun(api, none, 'c'.repeat(40))).toContain('called to: none')
  })
})

describe('readReport', () => {
  const folder = temporaryFolder()
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  it('reads what the judging workflow writes', () => {
    expect(readReport(write('good.json', JSON.stringify(REPORT)))).toEqual(REPORT)
  })

  it('refuses what is too large, no file, or of another form', () => {
    const forged: readonly unknown[] = [
      { ...REPORT, more: 'x' },
      { ...REPORT, number: '7; rm -rf /' },
      { ...REPORT, lang: 'constructor' },
      { ...REPORT, risks: [{ id: 'admin', paths: [], more: 0 }] },
      { ...REPORT, slugs: ['../../etc'] },
      [],
    ]
    for (const one of forged) expect(() => readReport(write('forged.json', JSON.stringify(one)))).toThrow()
    expect(() => readReport(write('large.json', ' '.repeat(REPORT_BYTES + 1)))).toThrow('bytes')
    mkdirSync(join(folder, 'folder'))
    symlinkSync('good.json', join(folder, 'link.json'))
    for (const name of ['folder', 'link.json', 'none.json'])
      expect(() => readReport(join(folder, name))).toThrow()
  })
})

describe('findReport', () => {
  const path = 'GET /actions/runs/5/artifacts?name=profile-report&per_page=10'
  const artifact = { id: 9, name: 'profile-report', size_in_bytes: 900, expired: false }

  it('takes one small report and no other', async () => {
    const cases = [
      [[artifact], 9],
      [[], undefined],
      [[{ ...artifact, size_in_bytes: REPORT_BYTES + 1 }], undefined],
      [[artifact, artifact], undefined],
      [[{ ...artifact, expired: true }], undefined],
      [[{ ...artifact, name: 'other' }], undefined],
    ] as const
    for (const [artifacts, id] of cases) {
      const { api } = await fakeGithub({ [path]: { artifacts } })
      expect(await findReport(api, 5)).toBe(id)
    }
  })
})

describe('toComment', () => {
  const EVIL =
    '@everyone <img src=x> [x](https://evil.example) ![x](https://evil.example)\n## Merged | `code` ```'

  it('shows a forged report as plain characters', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 }
    const issue = {
      ruleId: EVIL,
      severity: 'error',
      file: EVIL,
      field: EVIL,
      found: EVIL,
      expected: EVIL,
    } as const
    const comment = toComment({
      ...REPORT,
      errors: 1,
      issues: [{ ...issue, ...place, message: EVIL, fix: { place, text: EVIL } }],
      texts: { [EVIL]: EVIL },
      risks: [{ id: 'other-files', paths: [EVIL], more: 3 }],
    })
    const plain = comment
      .replace(/(`{3,})suggestion\n[\s\S]*?\n\1/g, '')
      .replace(/(`+) ?[^`][\s\S]*?[^`] ?\1(?!`)/g, '')
    expect(plain).not.toMatch(/@everyone|(?<!\\)<img|(?<!\\)\[x|https:\/\/|^## Merged/m)
    expect(comment).toContain('and 3 more')
  })

  it.each(['fi', 'sv', 'en'] as const)('greets and thanks in %s', (lang) => {
    const first = toComment({ ...REPORT, lang, isFirst: true })
    const later = toComment({ ...REPORT, lang })
    expect(first).toMatch(/^(Hei ja kiitos|Hej och tack|Hello, and thank you)/)
    expect(later).toMatch(/^(Kiitos|Tack|Thank you)/)
  })
})
