import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BENCH_DAY } from '../benchDay.ts'
import { type ProcessRun, runProcess } from '../runProcess.ts'
import { createBareSite } from './createBareSite.ts'
import { digestTree, type Tree } from './digestTree.ts'

export interface BuildPlan {
  readonly profiles: number
  /** How many languages, from the beginning of the city's list. */
  readonly locales: number
  /** Build once more in another time zone and language, from files in another order? */
  readonly twice: boolean
}

export type BuildRun = Omit<ProcessRun, 'stdout'> & Omit<Tree, 'hash'>

export interface BuildFigures {
  readonly plan: BuildPlan
  readonly ours: BuildRun
  readonly bare: BuildRun
  /** Undefined where it was built once only. */
  readonly isSameTwice: boolean | undefined
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SYNTH = join(ROOT, 'scripts/synth/index.ts')
const BUILD = join(ROOT, 'scripts/build/index.ts')
/** As `npm run build` starts it: pages are much short-lived text, which is cleared away twice as often in Node's own 16 MB. */
const YOUNG_SPACE = '--max-semi-space-size=64'
const MODULES = join(ROOT, 'node_modules')
/** A place as far from the city as there is, in a language with letters of its own. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/** Builds a made-up directory and a bare site of as many pages, one after the other, inside an empty folder. */
export function measureBuild(folder: string, plan: BuildPlan): BuildFigures {
  const content = join(folder, 'content')
  runProcess([SYNTH, '--count', String(plan.profiles), '--out', content, '--content', join(ROOT, 'content')])
  chooseLocales(join(content, 'city.yaml'), plan.locales)
  const first = buildOurs(join(folder, 'site'), content, {})
  const second = plan.twice ? buildOurs(join(folder, 'site'), turnFiles(content), ELSEWHERE) : undefined
  const bare = buildBare(join(folder, 'bare'), first.tree.pages)
  return {
    plan,
    ours: first.run,
    bare,
    isSameTwice: second && second.tree.hash === first.tree.hash,
  }
}

function chooseLocales(city: string, count: number): void {
  const text = readFileSync(city, 'utf8')
  const all = /^locales: \[(.*)\]$/m.exec(text)?.[1]?.split(', ') ?? []
  if (all.length < count) throw new Error(`${city} offers ${all.length} languages, not ${count}`)
  writeFileSync(city, text.replace(/^locales: .*$/m, `locales: [${all.slice(0, count).join(', ')}]`))
}

/** The same files, written once more from the last to the first: many a disk lists them in that order. */
function turnFiles(content: string): string {
  const folder = join(content, 'organisations')
  const old = join(content, 'turned')
  renameSync(folder, old)
  mkdirSync(folder)
  for (const file of readdirSync(old).sort().reverse()) copyFileSync(join(old, file), join(folder, file))
  rmSync(old, { recursive: true })
  return content
}

function buildOurs(
  site: string,
  content: string,
  surroundings: Readonly<Record<string, string>>,
): { readonly run: BuildRun; readonly tree: Tree } {
  const env = { ...surroundings, CONTENT_DIR: content, OUT_DIR: site, BUILD_DATE: BENCH_DAY }
  return digestOf(runProcess([YOUNG_SPACE, BUILD], [0], undefined, { cwd: ROOT, env }), site)
}

function buildBare(folder: string, pages: number): BuildRun {
  createBareSite(folder, pages, MODULES)
  const astro = join(MODULES, 'astro/bin/astro.mjs')
  const env = { ASTRO_TELEMETRY_DISABLED: '1' }
  return digestOf(runProcess([astro, 'build'], [0], undefined, { cwd: folder, env }), join(folder, 'dist'))
    .run
}

/** Takes the built site away again: several of them would fill a disk. */
function digestOf({ wallMs, cpuMs, megabytes }: ProcessRun, site: string) {
  const tree = digestTree(site)
  rmSync(site, { recursive: true })
  return { run: { wallMs, cpuMs, megabytes, pages: tree.pages, bytes: tree.bytes }, tree }
}
