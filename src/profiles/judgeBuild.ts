import { formatIssues } from './formatIssues.ts'
import type { Issue } from './issue.ts'
import type { Judgement } from './readContent.ts'

/** `strict` stops at any error, as a pull request should; `publish` leaves a few bad profiles out, as `main` must go on. */
export const BUILD_MODES = ['strict', 'publish'] as const
export type BuildMode = (typeof BUILD_MODES)[number]

/** More bad profiles than this are no slip but an accident: a broken tool, a wrong merge. */
const MOST_LEFT_OUT = 0.02
/** Fewer profiles than this share of the published ones, and somebody has lost a folder. */
const LEAST_OF_LAST = 0.9

export interface BuildOptions {
  readonly mode: BuildMode
  /** How many organisations the published site has; nothing is said of it where it is unknown. */
  readonly lastCount?: number | undefined
}

/** What a build should do with the content: the reason not to build, if there is one, and the errors it leaves out. */
export interface BuildVerdict {
  readonly obstacle: string | undefined
  readonly leftOut: readonly Issue[]
}

/** Judges whether a site may be made of a folder's content. Says nothing of warnings, throws never. */
export function judgeBuild(judgement: Judgement, folder: string, options: BuildOptions): BuildVerdict {
  const errors = judgement.issues.filter(({ severity }) => severity === 'error')
  const leftOut = errors.filter(({ file }) => file.startsWith(`${folder}/organisations/`))
  const stopping = options.mode === 'publish' ? errors.filter((issue) => !leftOut.includes(issue)) : errors
  if (stopping.length > 0 || !judgement.content)
    return { obstacle: `the content has errors.\n\n${formatIssues(stopping, 'en')}`, leftOut: [] }
  const left = judgement.content.organisations.length
  return { obstacle: findAccident(judgement.files, leftOut, left, options), leftOut }
}

function findAccident(
  files: number,
  leftOut: readonly Issue[],
  left: number,
  { mode, lastCount = 0 }: BuildOptions,
): string | undefined {
  if (mode === 'strict') return undefined
  const bad = new Set(leftOut.map(({ file }) => file)).size
  if (bad > files * MOST_LEFT_OUT)
    return `${bad} of ${files} profiles have errors, and at most ${MOST_LEFT_OUT * 100} % may be left out.\n\n${formatIssues(leftOut, 'en')}`
  if (left === 0) return 'there is no profile without an error.'
  if (left < lastCount * LEAST_OF_LAST)
    return `${left} organisations are left of ${lastCount}, fewer than ${LEAST_OF_LAST * 100} %. If that is meant, build with --allow-fewer.`
  return undefined
}
