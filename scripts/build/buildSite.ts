import { execFileSync } from 'node:child_process'
import { build } from 'astro'
import { formatIssues } from '#profiles/formatIssues.ts'
import { readContent } from '#profiles/readContent.ts'

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
  const content = process.env.CONTENT_DIR ?? 'content'
  const obstacle = findObstacle(content, process.env.BUILD_DATE)
  if (obstacle !== undefined) {
    console.error(`No site was built: ${obstacle}`)
    return false
  }
  await build({ logLevel: isQuiet ? 'warn' : 'info' })
  return true
}

/** Why no site can be made of a content folder, if there is a reason. */
function findObstacle(folder: string, today: string): string | undefined {
  try {
    const { issues } = readContent(folder, { lang: 'en', today })
    const errors = issues.filter(({ severity }) => severity === 'error')
    return errors.length > 0 ? `the content has errors.\n\n${formatIssues(errors, 'en')}` : undefined
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
