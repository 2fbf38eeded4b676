import type { Finding } from './finding.ts'
import type { Problem } from './issue.ts'
import { toFieldName } from './judgeSchema.ts'
import type { Located } from './locate.ts'
import { replaceAt } from './repair/suggestFix.ts'
import type { JudgedProfile, JudgedTranslation, Rule, RuleContext } from './rule.ts'
import { RULES } from './rules/index.ts'

/** Every rule about profiles and texts, of one profile. */
export function judgeProfile(subject: JudgedProfile, context: RuleContext): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'translation' ? [] : toProblems(rule, rule.check(subject, context), subject.located),
  )
}

/** Every rule about translations and texts, of one translation. */
export function judgeTranslation(subject: JudgedTranslation, context: RuleContext): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'translation' || rule.scope === 'text'
      ? toProblems(rule, rule.check(subject, context), subject.located)
      : [],
  )
}

function toProblems(rule: Rule, findings: Iterable<Finding>, located: Located): Problem[] {
  return [...findings].map((finding) => toProblem(rule, finding, located))
}

function toProblem(rule: Rule, finding: Finding, located: Located): Problem {
  const fix =
    finding.replacement === undefined
      ? undefined
      : replaceAt(finding.path, finding.at ?? 'value', finding.replacement, located)
  return {
    ruleId: rule.id,
    severity: rule.severity,
    messages: rule.messages,
    place:
      finding.place ?? (finding.at === 'key' ? located.keyAt(finding.path) : located.valueAt(finding.path)),
    field: toFieldName(finding.path),
    ...(finding.found !== undefined && { found: finding.found }),
    ...(finding.values && { values: finding.values }),
    ...(fix && { fix }),
    ...(finding.isSecret && { isSecret: true }),
  }
}
