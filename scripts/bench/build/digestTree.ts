import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a folder holds, told without its place or the order of its files. */
export interface Tree {
  readonly pages: number
  readonly bytes: number
  /** The same for two folders of the same files with the same bytes only. */
  readonly hash: string
}

/** Reads a whole folder. */
export function digestTree(folder: string): Tree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const files = entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort()
  const whole = createHash('sha256')
  let bytes = 0
  for (const file of files) {
    const content = readFileSync(join(folder, file))
    bytes += content.length
    whole.update(`${file}\0${createHash('sha256').update(content).digest('hex')}\n`)
  }
  const pages = files.filter((file) => file.endsWith('.html')).length
  return { pages, bytes, hash: whole.digest('hex') }
}
