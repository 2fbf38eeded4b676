import { compareIssues, type Issue } from '#profiles/issue.ts'
import { coverCodes } from '#profiles/mask.ts'
import { readContent } from '#profiles/readContent.ts'
import { readFileName } from '#profiles/sourceFile.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { findRisks, type Versions } from './findRisks.ts'
import { fitReport } from './fitReport.ts'
import { overlay, PROFILES } from './overlay.ts'
import { type Change, readBlob, readChanges } from './readChanges.ts'
import { MOST_ISSUES, type PullReport } from './report.ts'
import { shortenPath, toRisk } from './toRisk.ts'

/** More profiles are not even looked at by machine: a person asks for less first. */
const MOST_PROFILES = 150
/** Texts that fixes are offered for, all together. */
const MOST_TEXT = 150_000

export interface PullOptions {
  /** A folder of git that knows both commits. */
  readonly repository: string
  readonly base: string
  readonly head: string
  /** Our content, as it is on the base branch. */
  readonly content: string
  /** A folder that does not exist yet, for our content with the change in it. */
  readonly folder: string
  /** ISO date. */
  readonly today: string
  readonly pull: {
    readonly number: number
    readonly head: string
    /** Title and text. */
    readonly words: string
    readonly isFirst: boolean
  }
}

/**
 * Judges a pull request by our own rules: its files are read from git as data, none of them is run or put anywhere
 * but among the profiles of a copy. Gives the report, all issues for whoever shows more of them, and whether every
 * profile was judged.
 */
export function judgePull(options: PullOptions): {
  report: PullReport
  issues: readonly Issue[]
  isWhole: boolean
} {
  const { pull, today, folder } = options
  const changes = readChanges(options.repository, options.base, options.head).flatMap(splitAtBorder)
  const [inside, outside] = [changes.filter(isProfile), changes.filter((change) => !isProfile(change))]
  const others = outside.map(({ path }) => path)
  const judged = inside.length > MOST_PROFILES ? [] : inside
  const lang = chooseLanguage(pull.words, sample(judged, options.repository))
  const { profiles, refused } = overlay(judged, { ...options, lang })
  const issues = [...refused, ...judgeProfiles(profiles, folder, lang, today)].sort(compareIssues)
  const all =
    judged.length < inside.length
      ? inside.map((change) => ({ change, before: undefined, after: undefined }))
      : profiles
  const risks = findRisks(all, others, issues)
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
  const shown = issues.slice(0, MOST_ISSUES).map(({ secondMessage: _second, ...issue }) => issue)
  return {
    issues,
    isWhole: judged.length === inside.length,
    report: fitReport({
      version: 1,
      ...{ number: pull.number, head: pull.head, isFirst: pull.isFirst, lang },
      files: inside.length,
      errors: count('error'),
      warnings: count('warning'),
      issues: shown.map((issue) => ({ ...issue, file: shortenPath(issue.file) })),
      texts: textsToMend(profiles, issues),
      risks: risks.map(({ id, paths }) => toRisk(id, paths)),
      slugs: slugsOf(profiles),
    }),
  }
}

function isProfile({ path }: Pick<Change, 'path'>): boolean {
  return path.startsWith(PROFILES)
}

/** Git also sees moves into our folder and out of it. Each is a profile that comes or goes, and must be judged as one. */
function splitAtBorder(change: Change): readonly Change[] {
  const { from, path, mode, id } = change
  if (from === undefined || isProfile({ path: from }) === isProfile(change)) return [change]
  return [
    { kind: 'removed', path: from, mode, id },
    { kind: 'added', path, mode, id },
  ]
}

/** A profile that goes may leave others in the lurch; so then the errors of all others are told, too. */
function judgeProfiles(
  profiles: readonly Versions[],
  folder: string,
  lang: PullReport['lang'],
  today: string,
): readonly Issue[] {
  const toCopy = (path: string) => `${folder}/organisations/${path.slice(PROFILES.length)}`
  const paths = new Set(profiles.map(({ change }) => toCopy(change.path)))
  const isChanged = (path: string) => paths.has(path)
  const goes = profiles.some(({ change }) => change.kind === 'removed' || change.kind === 'renamed')
  const { issues } = readContent(folder, { lang, today, ...(!goes && { isChanged }) })
  return issues
    .filter(({ file, severity }) => isChanged(file) || severity === 'error')
    .map((issue) => ({ ...issue, file: issue.file.replace(`${folder}/organisations/`, PROFILES) }))
}

/** A few texts, to learn the language from. */
function sample(changes: readonly Change[], repository: string): string[] {
  const files = changes.filter(({ kind, mode }) => kind !== 'removed' && mode === '100644').slice(0, 3)
  return files.flatMap(({ id }) => {
    const blob = readBlob(repository, id, MOST_TEXT)
    return Buffer.isBuffer(blob) ? [blob.toString('utf8')] : []
  })
}

/** Of a file with something secret in it, nothing is repeated. */
function textsToMend(profiles: readonly Versions[], issues: readonly Issue[]): Record<string, string> {
  const texts: Record<string, string> = {}
  let length = 0
  for (const { change, after } of profiles) {
    const own = issues.filter(({ file }) => file === change.path)
    if (after === undefined || !own.some(({ fix }) => fix) || own.some(({ isSecret }) => isSecret)) continue
    length += after.length
    if (length > MOST_TEXT || coverCodes(after) !== after) continue
    texts[change.path] = after.replaceAll('\r\n', '\n')
  }
  return texts
}

function slugsOf(profiles: readonly Versions[]): string[] {
  const present = profiles.filter(({ after }) => after !== undefined)
  return [...new Set(present.map(({ change }) => readFileName(change.path).slug))].filter(
    (slug) => slug.length <= 80,
  )
}
