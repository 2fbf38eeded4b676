import { execFileSync } from 'node:child_process'
import { build } from 'astro'
import { formatIssues } from '#profiles/formatIssues.ts'
import { type BuildMode, type BuildOptions as JudgeOptions, judgeBuild } from '#profiles/judgeBuild.ts'
import { type Content, readContent } from '#profiles/readContent.ts'
import { countGuessed, type GuessedWords } from '../lemmas/countGuessed.ts'
import { assertPages } from './assertPages.ts'
import { countLast } from './countLast.ts'
import { judgeNeeds } from './judgeNeeds.ts'
import { takeTurn } from './takeTurn.ts'
import { writeSchema } from './writeSchema.ts'

export interface BuildOptions {
  /** Said instead of Astro's own report of every page. */
  readonly isQuiet: boolean
  readonly mode?: BuildMode
  /** A site may have much fewer organisations than the last one. */
  readonly mayShrink?: boolean
}

/**
 * Builds the site into `dist` or OUT_DIR. An error that may not be left out stops it in the validator's words,
 * before Astro adds any of its own, and leaves the old site as it is. Gives false when it stopped.
 */
export async function buildSite({
  isQuiet,
  mode = 'strict',
  mayShrink = false,
}: BuildOptions): Promise<boolean> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  // Astro takes these from where a build is started; they would decide whether pages say what may run on them.
  process.env.NODE_ENV = 'production'
  delete process.env.PROD
  delete process.env.DEV
  process.env.BUILD_DATE ??= dateOfLastCommit() ?? new Date().toISOString().slice(0, 10)
  const folder = process.env.CONTENT_DIR ?? 'content'
  process.env.BUILD_MODE = mode
  const lastCount = mayShrink ? undefined : countLast(process.env.OUT_DIR ?? 'dist', folder)
  const { content, obstacle } = readSound(folder, process.env.BUILD_DATE, { mode, lastCount })
  if (obstacle !== undefined) {
    console.error(`No site was built: ${obstacle}`)
    return false
  }
  const endTurn = await takeTurn()
  try {
    const integrations = [assertPages(content), writeSchema(content)]
    await build({ logLevel: isQuiet ? 'warn' : 'info', integrations })
  } finally {
    endTurn()
  }
  if (content && !isQuiet) console.log(describeGuessed(countGuessed(content)))
  return true
}

interface Sound {
  readonly content?: Content | undefined
  /** Why no site can be made of it. */
  readonly obstacle?: string | undefined
}

/** The content of a folder, told what is left out; or why no site can be made of it. */
function readSound(folder: string, today: string, options: JudgeOptions): Sound {
  try {
    const judgement = readContent(folder, { lang: 'en', today })
    const { obstacle, leftOut } = judgeBuild(judgement, folder, options)
    if (obstacle !== undefined) return { obstacle }
    if (leftOut.length > 0)
      console.error(`Left out, and listed on the site:\n\n${formatIssues(leftOut, 'en')}`)
    const { content } = judgement
    const needs = content ? judgeNeeds(content, folder, today) : []
    if (needs.length > 0) return { obstacle: `a common need leads nowhere\n\n${formatIssues(needs, 'en')}` }
    return { content }
  } catch (error) {
    return { obstacle: `the content folder "${folder}" cannot be read: ${(error as Error).message}` }
  }
}

/** Words that are new since the last `npm run lemmas` are found less surely, and nothing else would say so. */
function describeGuessed({ words, guessed }: GuessedWords): string {
  const cure = guessed > 0 ? '; npm run lemmas looks up new ones' : ''
  return `Finnish words of the search: ${guessed} of ${words} are guessed by rules, as lemmas/fi.tsv lacks them${cure}.`
}

/** The same commit gives the same pages, whenever it is built. Undefined outside a repository. */
function dateOfLastCommit(): string | undefined {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim() ||
      undefined
    )
  } catch {
    return undefined
  }
}
