import { execFileSync } from 'node:child_process'
import { build } from 'astro'
import { formatIssues } from '#profiles/formatIssues.ts'
import { type Content, readContent } from '#profiles/readContent.ts'
import { countGuessed, type GuessedWords } from '../lemmas/countGuessed.ts'

export interface BuildOptions {
  /** Said instead of Astro's own report of every page. */
  readonly isQuiet: boolean
}

/**
 * Builds the site into `dist` or OUT_DIR. A profile with an error stops it in the validator's words, before Astro adds
 * any of its own. Gives false when it stopped.
 */
export async function buildSite({ isQuiet }: BuildOptions): Promise<boolean> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env.BUILD_DATE ??= dateOfLastCommit() ?? new Date().toISOString().slice(0, 10)
  const { content, obstacle } = readSound(process.env.CONTENT_DIR ?? 'content', process.env.BUILD_DATE)
  if (obstacle !== undefined) {
    console.error(`No site was built: ${obstacle}`)
    return false
  }
  await build({ logLevel: isQuiet ? 'warn' : 'info' })
  if (content && !isQuiet) console.log(describeGuessed(countGuessed(content)))
  return true
}

/** The content of a folder, or why no site can be made of it. */
function readSound(folder: string, today: string): { content?: Content; obstacle?: string } {
  try {
    const { content, issues } = readContent(folder, { lang: 'en', today })
    const errors = issues.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return { obstacle: `the content has errors.\n\n${formatIssues(errors, 'en')}` }
    return content ? { content } : {}
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
