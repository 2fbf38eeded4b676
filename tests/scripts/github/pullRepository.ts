import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentFolder, temporaryFolder } from '../running.ts'

/** What a branch does to the files of a repository: text, `null` to take away, a link to somewhere. */
export type Edits = Readonly<Record<string, string | Buffer | null | { readonly link: string }>>

export interface PullRepository {
  readonly folder: string
  readonly content: string
  /** Commits `edits` on a branch, merges it, and gives the merged state. */
  readonly merge: (edits: Edits) => string
}

/** A repository with the given profiles, in which pull requests can be made. Names in it are made up. */
export function pullRepository(profiles: Readonly<Record<string, string>>): PullRepository {
  const content = contentFolder(profiles)
  const folder = temporaryFolder()
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Made Up', '-c', 'user.email=made-up@example.org', ...words],
      {
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
      .toString()
      .trim()
  git('init', '--quiet', '--initial-branch=main')
  for (const [slug, text] of Object.entries(profiles)) put(folder, `content/organisations/${slug}.md`, text)
  put(folder, 'scripts/validate/run.ts', 'console.log("the real one")\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Base')
  const base = git('rev-parse', 'HEAD')
  return {
    folder,
    content,
    merge: (edits) => {
      git('checkout', '--quiet', '--detach', base)
      for (const [path, edit] of Object.entries(edits)) put(folder, path, edit)
      git('add', '--all')
      git('commit', '--quiet', '--message', 'Change')
      const change = git('rev-parse', 'HEAD')
      git('checkout', '--quiet', '--detach', base)
      git('merge', '--quiet', '--no-ff', '--message', 'Merge', change)
      const merged = git('rev-parse', 'HEAD')
      git('checkout', '--quiet', '--detach', base)
      return merged
    },
  }
}

function put(folder: string, path: string, edit: Edits[string]): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  if (edit === null) rmSync(file)
  else if (typeof edit === 'string' || Buffer.isBuffer(edit)) writeFileSync(file, edit)
  else symlinkSync(edit?.link ?? '', file)
}
