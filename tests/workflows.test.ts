import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes'?: number }>
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
}

const files = readdirSync(FOLDER)

describe.each(files)('workflow %s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const { permissions, jobs }: Workflow = parse(text)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('may only read, unless a job says what more it needs', () => {
    expect(permissions).toEqual({ contents: 'read' })
  })

  it('pins every action to a commit, and says its version', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(
      used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([])
    expect(used.length).toBeGreaterThan(0)
  })

  it('leaves no key of the repository behind for what runs after', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
  })

  it('puts nothing a stranger wrote into a command, and ends some time', () => {
    expect(steps.filter(({ run }) => /\$\{\{/.test(run ?? ''))).toEqual([])
    expect(Object.values(jobs).filter((job) => !job['timeout-minutes'])).toEqual([])
    expect(text).not.toMatch(/pull_request_target|secrets\./)
  })
})
