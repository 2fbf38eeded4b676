import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { FILE_START, type Issue, type JudgeLanguage, toIssue } from '#profiles/issue.ts'
import { PROFILE_FILES } from '#profiles/readContent.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import type { Versions } from './findRisks.ts'
import { type Change, readBlob } from './readChanges.ts'

/** Where profiles are kept in a repository. */
export const PROFILES = 'content/organisations/'

const REGULAR = ['100644', '100755']
/** Git keeps longer names than a disk, which would stop the judging half-way. */
const LONGEST_NAME = 120

/** Our own content with the profiles of a pull request in their places. */
export interface Overlay {
  readonly profiles: readonly Versions[]
  /** Files among the profiles that were not taken in, and why. */
  readonly refused: readonly Issue[]
}

/**
 * Copies our content to a new folder and puts the changed profiles there: regular files with fitting names and sizes
 * only, so that nothing leads out of the folder or fills the disk.
 */
export function overlay(
  changes: readonly Change[],
  { repository, content, folder, lang }: OverlayOptions,
): Overlay {
  cpSync(content, folder, { recursive: true })
  const profiles: Versions[] = []
  const refused: Issue[] = []
  for (const change of changes) {
    const name = change.path.slice(PROFILES.length)
    const own = (change.from ?? change.path).slice(PROFILES.length)
    const before = PROFILE_FILES.name.test(own) ? readOwn(`${folder}/organisations/${own}`) : undefined
    if (change.kind === 'renamed') removeOwn(folder, own)
    if (change.kind === 'removed') {
      removeOwn(folder, name)
      if (before !== undefined) profiles.push({ change, before, after: undefined })
      continue
    }
    const taken = take(change, name, repository)
    if (Buffer.isBuffer(taken)) {
      writeFileSync(`${folder}/organisations/${name}`, taken)
      profiles.push({ change, before, after: taken.toString('utf8') })
    } else refused.push(refuse(change.path, taken, lang))
  }
  return { profiles, refused }
}

interface OverlayOptions {
  /** A folder of git that knows the changes. */
  readonly repository: string
  /** Our content. */
  readonly content: string
  /** Where the copy goes. */
  readonly folder: string
  readonly lang: JudgeLanguage
}

interface Refusal {
  readonly code: 'file-name' | 'file-kind' | 'file-too-large'
  readonly found: string
  readonly values?: Readonly<Record<string, string>>
}

function take({ mode, id }: Change, name: string, repository: string): Buffer | Refusal {
  if (!PROFILE_FILES.name.test(name) || name.length > LONGEST_NAME) return { code: 'file-name', found: name }
  if (!REGULAR.includes(mode)) return { code: 'file-kind', found: name }
  const blob = readBlob(repository, id, PROFILE_FILES.mostBytes)
  if (Buffer.isBuffer(blob)) return blob
  return { code: 'file-too-large', found: String(blob), values: { limit: String(PROFILE_FILES.mostBytes) } }
}

function refuse(path: string, { code, found, values = {} }: Refusal, lang: JudgeLanguage): Issue {
  const messages = FILE_WORDING[code]
  return toIssue({ ruleId: code, severity: 'error', messages, place: FILE_START, found, values }, path, lang)
}

function readOwn(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Only what has the name of a profile is ours to take away. */
function removeOwn(folder: string, name: string): void {
  if (PROFILE_FILES.name.test(name)) rmSync(`${folder}/organisations/${name}`, { force: true })
}
