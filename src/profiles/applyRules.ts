import type { Finding } from './finding.ts'
import type { Place, Problem } from './issue.ts'
import { toFieldName } from './judgeSchema.ts'
import { replaceAt } from './repair/suggestFix.ts'
import type {
  JudgedPartial,
  JudgedProfile,
  JudgedText,
  JudgedTranslation,
  Rule,
  RuleContext,
} from './rule.ts'
import { RULES } from './rules/index.ts'

/** Every rule about profiles and texts, of one profile. */
export function judgeProfile(subject: JudgedProfile, context: RuleContext): readonly Problem[] {
  return [...judgeAlone(subject, context), ...judgeAmong(subject, context)]
}

/** Those that its own file decides; of the directory they ask for the profile itself only. */
export function judgeAlone(subject: JudgedProfile, context: RuleContext): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'profile' || rule.scope === 'text'
      ? toProblems(rule, rule.check(subject, context), subject)
      : [],
  )
}

/** The same of what is left of a profile with faults, so that its writer hears of everything at once. */
export function judgePartial(subject: JudgedPartial, context: RuleContext): readonly Problem[] {
  return judgeAlone(subject, context).filter(
    ({ field = '' }) => !subject.lost.has(field.split(/[.[]/)[0] ?? ''),
  )
}

/** Those that other profiles decide. */
export function judgeAmong(subject: JudgedProfile, context: RuleContext): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'directory' ? toProblems(rule, rule.check(subject, context), subject) : [],
  )
}

/** Every rule about translations and texts, of one translation. */
export function judgeTranslation(subject: JudgedTranslation, context: RuleContext): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'translation' || rule.scope === 'text'
      ? toProblems(rule, rule.check(subject, context), subject)
      : [],
  )
}

/** The rules about what may stand nowhere, of the text of a file that nobody could parse. */
export function judgeRaw(raw: string): readonly Problem[] {
  const text = raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  return RULES.flatMap((rule) =>
    rule.scope === 'text' && rule.checkRaw
      ? [...rule.checkRaw(text)].map((finding) => toProblem(rule, finding, finding.place))
      : [],
  )
}

function toProblems(
  rule: Rule,
  findings: Iterable<Finding>,
  subject: Pick<JudgedText, 'located'>,
): Problem[] {
  // Nearly every rule finds nothing nearly everywhere.
  if (Array.isArray(findings) && findings.length === 0) return NONE
  return [...findings].map((finding) => {
    const { path, at = 'value', place, replacement } = finding
    const { located } = subject
    const found = place ?? (at === 'key' ? located.keyAt(path) : located.valueAt(path))
    const fix = replacement === undefined ? undefined : replaceAt(path, at, replacement, located)
    return { ...toProblem(rule, finding, found), ...(fix && { fix }) }
  })
}

const NONE: Problem[] = []

function toProblem(rule: Rule, finding: Finding, place: Place): Problem {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    messages: rule.messages,
    place,
    field: toFieldName(finding.path),
    ...(finding.found !== undefined && { found: finding.found }),
    ...(finding.values && { values: finding.values }),
    ...(finding.isSecret && { isSecret: true }),
  }
}
