import { execFileSync } from 'node:child_process'
import { build } from 'astro'
import { formatIssues } from '#profiles/formatIssues.ts'
import { type BuildMode, type BuildOptions as JudgeOptions, judgeBuild } from '#profiles/judgeBuild.ts'
import { readContent } from '#profiles/readContent.ts'
import { countLast } from './countLast.ts'

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
  process.env.BUILD_DATE ??= dateOfLastCommit() ?? new Date().toISOString().slice(0, 10)
  const content = process.env.CONTENT_DIR ?? 'content'
  process.env.BUILD_MODE = mode
  const lastCount = mayShrink ? undefined : countLast(process.env.OUT_DIR ?? 'dist', content)
  const obstacle = findObstacle(content, process.env.BUILD_DATE, { mode, lastCount })
  if (obstacle !== undefined) {
    console.error(`No site was built: ${obstacle}`)
    return false
  }
  await build({ logLevel: isQuiet ? 'warn' : 'info' })
  return true
}

/** Why no site can be made of a content folder, if there is a reason. */
function findObstacle(folder: string, today: string, options: JudgeOptions): string | undefined {
  try {
    const { obstacle, leftOut } = judgeBuild(readContent(folder, { lang: 'en', today }), folder, options)
    if (obstacle === undefined && leftOut.length > 0)
      console.error(`Left out, and listed on the site:\n\n${formatIssues(leftOut, 'en')}`)
    return obstacle
  } catch (error) {
    return `the content folder "${folder}" cannot be read: ${(error as Error).message}`
  }
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
