import { describe, expect, it } from 'vitest'
import { describeLinks } from '../../../scripts/github/weekly/describeLinks.ts'
import { describeStale } from '../../../scripts/github/weekly/describeStale.ts'
import type { LinkState } from '../../../scripts/github/weekly/links/checkLink.ts'
import { putIssue } from '../../../scripts/github/weekly/putIssue.ts'
import { organisation, TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'
import { fakeGithub } from './fakeGithub.ts'

const options = {
  repository: 'https://code.example/directory',
  site: 'https://site.example',
  locale: 'sv',
  today: TODAY,
}

describe('describeStale', () => {
  it('lists the stalest first, each with a link that says nothing has changed', () => {
    const text = describeStale(
      [
        organisation({ confirmed: '2026-11-01' }, 'tuore'),
        organisation({ confirmed: '2025-10-01' }, 'vanhempi'),
        organisation({ confirmed: '2024-01-01' }, 'vanhin'),
        organisation({ confirmed: '2020-01-01', status: 'ended' }, 'lopettanut'),
      ],
      options,
    )
    expect(text?.match(/^- \w+|^### .*/gm)).toEqual([
      '### Long overdue: 1',
      '- vanhin',
      '### Due for confirmation: 1',
      '- vanhempi',
    ])
    const [link] = text?.match(/(?<=\()https:.*(?=\))/) ?? []
    expect(Object.fromEntries(new URL(link ?? '').searchParams)).toEqual({
      template: 'confirm.yml',
      organisation: 'https://site.example/sv/organisations/vanhin/',
    })
  })

  it('says nothing when all is fresh, and fits into an issue when nothing is', () => {
    expect(describeStale([organisation({ confirmed: TODAY })], options)).toBeUndefined()
    const real = describeStale(realContent().organisations, options) ?? ''
    expect(real).toContain('Never confirmed')
    expect(real.length).toBeLessThan(65_536)
  })
})

describe('describeLinks', () => {
  it('lists what is broken, and where it stands', () => {
    const links = new Map([
      ['https://a.example/', ['yksi', 'kaksi']],
      ['https://b.example/', ['yksi']],
    ])
    const good = new Map<string, LinkState>([...links.keys()].map((link) => [link, { status: 200 }]))
    expect(describeLinks(links, good)).toBeUndefined()
    const text = describeLinks(
      links,
      new Map<string, LinkState>([...good, ['https://a.example/', { failure: 'timeout' }]]),
    )
    expect(text).toContain('- `https://a.example/`: no answer in time (yksi, kaksi)')
    expect(text).not.toContain('b.example')
  })
})

describe('describeLinks of hostile servers', () => {
  it('leaves room for every link, wherever they lead', () => {
    const links = new Map(Array.from({ length: 200 }, (_, n) => [`https://a.example/${n}`, ['yksi']]))
    const far = `https://b.example/${'x'.repeat(10_000)}`
    const states = new Map([...links.keys()].map((link) => [link, { status: 404, leadsTo: far }]))
    const text = describeLinks(links, states) ?? ''
    expect(text).toContain('https://a.example/199')
    expect(text.length).toBeLessThan(65_536)
  })
})

describe('putIssue', () => {
  const path = 'GET /issues?state=open&labels=weekly&per_page=100'
  const own = { number: 3, title: 'T', user: { login: 'github-actions[bot]' } }

  it('keeps one issue of a title', async () => {
    const cases = [
      [
        [],
        'text',
        { method: 'POST', path: '/issues', body: { title: 'T', body: 'text', labels: ['weekly'] } },
      ],
      [[own], 'text', { method: 'PATCH', path: '/issues/3', body: { body: 'text' } }],
      [[own], undefined, { method: 'PATCH', path: '/issues/3', body: { state: 'closed' } }],
      [[{ ...own, user: { login: 'somebody' } }], undefined, { method: 'GET' }],
    ] as const
    for (const [open, text, last] of cases) {
      const { api, asked } = await fakeGithub({ [path]: open })
      await putIssue(api, 'T', text)
      expect(asked.at(-1)).toMatchObject(last)
    }
  })

  it('says no more than GitHub takes', async () => {
    const { api, asked } = await fakeGithub({ [path]: [] })
    await putIssue(api, 'T', 'A made up line\n'.repeat(5_000))
    const { body } = (asked.at(-1)?.body ?? {}) as { body?: string }
    expect(body?.length).toBeLessThanOrEqual(65_536)
  })
})
