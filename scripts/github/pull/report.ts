import * as z from 'zod'
import { JUDGE_LANGUAGES } from '#profiles/issue.ts'
import { RISK_IDS } from './risks.ts'

/** Ten thousand pages of issues would help nobody; what is over is counted. */
export const MOST_ISSUES = 150
/** Of a risk, this many paths are named; the rest is counted. */
export const MOST_PATHS = 10
/** The whole report as text. A forged one may be anything, so its reader looks at this first. */
export const REPORT_BYTES = 512 * 1024

/** Nobody reads more of one issue. */
export const LONGEST_TEXT = 2_000
/** Longer repairs are for the writer's own hands. */
export const LONGEST_FIX = 4_000

const text = z.string().max(LONGEST_TEXT)
const path = z.string().max(300)
const count = z.int().min(0).max(1_000_000)
const place = { line: count, column: count, endLine: count, endColumn: count }

const issueSchema = z.strictObject({
  ruleId: text,
  severity: z.enum(['error', 'warning', 'note']),
  file: path,
  ...place,
  field: text,
  found: text,
  expected: text,
  message: text,
  fix: z.exactOptional(z.strictObject({ place: z.strictObject(place), text: z.string().max(LONGEST_FIX) })),
  isSecret: z.exactOptional(z.literal(true)),
})

/**
 * What is known of a pull request. The workflow that judges has no right to say it under the pull request; it leaves
 * this behind, and a second workflow, which has, takes nothing in it on trust.
 */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  number: z.int().min(1).max(10_000_000),
  head: z.string().regex(/^[0-9a-f]{40}$/),
  lang: z.enum(JUDGE_LANGUAGES),
  isFirst: z.boolean(),
  files: count,
  errors: count,
  warnings: count,
  issues: z.array(issueSchema).max(MOST_ISSUES),
  /** Texts of files that a fix is offered for, by path. */
  texts: z.record(path, z.string().max(40_000)),
  risks: z
    .array(z.strictObject({ id: z.enum(RISK_IDS), paths: z.array(path).max(MOST_PATHS), more: count }))
    .max(RISK_IDS.length),
  /** Profiles that have a page in the preview. */
  slugs: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(200),
})

export type PullReport = z.output<typeof reportSchema>
