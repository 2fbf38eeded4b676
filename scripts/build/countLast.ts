import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How many organisations the last site had: the one that still lies where the new one goes says so in `build.json`;
 * without it, how many profiles there were one commit ago. Undefined where neither is known.
 */
export function countLast(site: string, content: string): number | undefined {
  return countOfSite(site) ?? countOfCommit(content)
}

function countOfSite(site: string): number | undefined {
  try {
    const { organisations } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8'))
    return Number.isInteger(organisations) ? organisations : undefined
  } catch {
    return undefined
  }
}

/** The first parent is what `main` was before; a copy of one commit alone knows none. */
function countOfCommit(content: string): number | undefined {
  try {
    const words = ['ls-tree', '--name-only', 'HEAD^1', './organisations/']
    const files = execFileSync('git', words, { cwd: content, encoding: 'utf8', stdio: 'pipe' }).split('\n')
    const profiles = files.filter((file) => /\/[a-z0-9-]+\.md$/.test(file))
    return profiles.length > 0 ? profiles.length : undefined
  } catch {
    return undefined
  }
}
