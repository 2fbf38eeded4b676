import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, vi } from 'vitest'
import { withoutNeeds } from '../../scripts/synth/withoutNeeds.ts'
import { TODAY } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

/** A command takes a second of its own, and many where the machine is busy with others. */
vi.setConfig({ testTimeout: 60_000 })

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The commands are TypeScript, which Node reads from version 22 on. */
const NODE =
  Number.parseInt(process.versions.node, 10) >= 22 ? process.execPath : join(ROOT, 'node_modules/.bin/node')

/** Node keeps what it made of the TypeScript, which halves the time of the next run. */
const COMPILED = join(ROOT, 'node_modules/.cache/node')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of `scripts/` as npm does, in the project's folder, on the tests' day and a Finnish system. */
export function run(
  command:
    | 'validate'
    | 'search'
    | 'build'
    | 'new'
    | 'synth'
    | 'lemmas'
    | 'bench'
    | 'github/issue'
    | 'github/pull',
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run {
  const { CONTENT_DIR: _content, OUT_DIR: _out, NODE_OPTIONS: _options, ...inherited } = process.env
  const env = {
    ...inherited,
    BUILD_DATE: TODAY,
    NO_COLOR: '1',
    LC_ALL: 'fi_FI.UTF-8',
    NODE_COMPILE_CACHE: COMPILED,
    ...environment,
  }
  return spawnSync(NODE, [`scripts/${command}/index.ts`, ...words], { cwd: ROOT, env, encoding: 'utf8' })
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A content folder with the city, but for its common needs, the vocabulary and pages of the real one, and the profiles given as `{ slug: text }`. */
export function contentFolder(profiles: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const part of ['vocabulary', 'pages'])
    cpSync(join(CONTENT_FOLDER, part), join(folder, part), { recursive: true })
  writeFileSync(
    join(folder, 'city.yaml'),
    withoutNeeds(readFileSync(join(CONTENT_FOLDER, 'city.yaml'), 'utf8')),
  )
  mkdirSync(join(folder, 'organisations'))
  for (const [slug, text] of Object.entries(profiles)) writeFileSync(profilePath(folder, slug), text)
  return folder
}

export function profilePath(folder: string, slug: string): string {
  return `${folder}/organisations/${slug}.md`
}
