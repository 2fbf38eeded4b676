import type { Organisation } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { createDirectory } from './directory.ts'
import { compareIssues, type Issue, type JudgeLanguage, type Problem, toIssue } from './issue.ts'
import { toFieldName } from './judgeSchema.ts'
import { parseProfile } from './parseProfile.ts'
import type { Finding, JudgedProfile, Rule, RuleContext } from './rule.ts'
import { RULES } from './rules/index.ts'

/** A file as text: its path as it should be named in messages. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface ValidationOptions {
  readonly vocabulary: Vocabulary
  /** ISO date. */
  readonly today: string
  readonly lang: JudgeLanguage
}

/** Judges profiles, each alone and all together. Organisations come only from profiles without an error. */
export function validateProfiles(
  files: readonly SourceFile[],
  options: ValidationOptions,
): { organisations: readonly Organisation[]; issues: readonly Issue[] } {
  const issues: Issue[] = []
  const judged: JudgedProfile[] = []
  for (const { path, text } of files) {
    const { parsed, problems } = parseProfile(text)
    issues.push(...problems.map((problem) => toIssue(problem, path, options.lang)))
    if (parsed) judged.push({ ...parsed, slug: toSlug(path), file: path })
  }
  const context = { ...options, directory: createDirectory(judged) }
  for (const subject of judged) {
    const problems = RULES.flatMap((rule) => applyRule(rule, subject, context))
    issues.push(...problems.map((problem) => toIssue(problem, subject.file, options.lang)))
  }
  const broken = new Set(issues.filter((issue) => issue.severity === 'error').map((issue) => issue.file))
  const organisations = judged
    .filter(({ file }) => !broken.has(file))
    .map(({ slug, profile, body }) => toOrganisation(slug, profile, body))
  return { organisations, issues: issues.sort(compareIssues) }
}

function applyRule(rule: Rule, subject: JudgedProfile, context: RuleContext): Problem[] {
  return [...rule.check(subject, context)].map((finding) => toProblem(rule, finding, subject))
}

function toProblem(rule: Rule, finding: Finding, { located }: JudgedProfile): Problem {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    messages: rule.messages,
    place: finding.at === 'key' ? located.keyAt(finding.path) : located.valueAt(finding.path),
    field: toFieldName(finding.path),
    ...(finding.found !== undefined && { found: finding.found }),
    ...(finding.values && { values: finding.values }),
  }
}

/** The file's name is the organisation's identity and address. */
function toSlug(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}
