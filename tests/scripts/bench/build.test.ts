import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestTree } from '../../../scripts/bench/build/digestTree.ts'
import { formatBuild } from '../../../scripts/bench/build/formatBuild.ts'
import type { BuildRun } from '../../../scripts/bench/build/measureBuild.ts'
import { run, temporaryFolder } from '../running.ts'

function folderOf(files: readonly (readonly [path: string, text: string])[]): string {
  const folder = temporaryFolder()
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const PAGE = ['fi/index.html', 'page'] as const
const SCRIPT = ['_astro/a.js', 'script'] as const

describe('digestTree', () => {
  it('counts pages and bytes', () => {
    expect(digestTree(folderOf([PAGE, SCRIPT]))).toMatchObject({ pages: 1, bytes: 10 })
  })

  it('says the same of the same files at another place and in another order, and of no others', () => {
    const { hash } = digestTree(folderOf([PAGE, SCRIPT]))
    expect(digestTree(folderOf([SCRIPT, PAGE])).hash).toBe(hash)
    expect(digestTree(folderOf([PAGE, ['_astro/b.js', 'script']])).hash).not.toBe(hash)
    expect(digestTree(folderOf([PAGE, ['_astro/a.js', 'skript']])).hash).not.toBe(hash)
  })
})

describe('formatBuild', () => {
  const bare: BuildRun = { wallMs: 10_000, cpuMs: 8000, megabytes: 500, pages: 4000, bytes: 1e6 }
  const ours: BuildRun = { wallMs: 22_000, cpuMs: 20_000, megabytes: 1500, pages: 4000, bytes: 80e6 }
  const plan = { profiles: 1000, locales: 3, twice: true }

  it('sets the directory beside the bare site', () => {
    const text = formatBuild({ plan, ours, bare, isSameTwice: true })
    expect(text).toContain('1000 profiles × 3 languages')
    expect(text).toContain('2.20 of its time, 2.50 of its processor time')
    expect(text).toMatch(/the directory +22\.0 s +20\.0 s +1500 MB +4000 +80 MB +5\.00 ms/)
    expect(text).toContain('the same bytes')
  })

  it('says when the second build gave other bytes, and nothing where there was none', () => {
    expect(formatBuild({ plan, ours, bare, isSameTwice: false })).toContain('OTHER BYTES')
    expect(formatBuild({ plan, ours, bare, isSameTwice: undefined })).not.toContain('twice')
  })
})

describe('npm run bench -- build', () => {
  it('refuses sizes that it does not understand', () => {
    const { status, stderr } = run('bench', ['build', '--sizes', 'many'])
    expect(status).toBe(2)
    expect(stderr).toContain('3000x3')
  })
})
