import { execFileSync } from 'node:child_process'

/** One file of a pull request, as git tells it; nothing of it stands on the disk. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed'
  readonly path: string
  /** Where a renamed file was. */
  readonly from?: string
  /** 100644 for a file, 120000 for a link, 160000 for another repository. */
  readonly mode: string
  /** The name git gives to what is in it. */
  readonly id: string
}

/** A list of a hundred thousand paths; more is no pull request. */
const MOST_OUTPUT = 16 * 1024 * 1024

const KINDS: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'removed', R: 'renamed' }

/** What a commit changes against another. Throws when git knows one of them not. */
export function readChanges(repository: string, base: string, head: string): readonly Change[] {
  const words = [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--no-ext-diff',
    base,
    head,
  ]
  const parts = git(repository, words).toString('utf8').split('\0')
  const changes: Change[] = []
  // `:old-mode new-mode old-id new-id status`, the path, and of a rename the new path.
  for (let place = 0; place + 1 < parts.length; ) {
    const [, mode = '', , id = '', status = ''] = (parts[place] ?? '').split(' ')
    const kind = KINDS[status.charAt(0)] ?? 'changed'
    const path = parts[place + 1] ?? ''
    const renamed = parts[place + 2] ?? ''
    changes.push(
      kind === 'renamed' ? { kind, from: path, path: renamed, mode, id } : { kind, path, mode, id },
    )
    place += kind === 'renamed' ? 3 : 2
  }
  return changes
}

/** The content of a file, or its size in bytes where that is more than `most`. */
export function readBlob(repository: string, id: string, most: number): Buffer | number {
  const size = Number(git(repository, ['cat-file', '-s', id]).toString('utf8'))
  return size > most ? size : git(repository, ['cat-file', 'blob', id])
}

function git(repository: string, words: readonly string[]): Buffer {
  return execFileSync('git', ['-C', repository, ...words], {
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
