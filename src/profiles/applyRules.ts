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
  return applyAll(OF_ITS_OWN, subject, context)
}

/** The same of what is left of a profile with faults, so that its writer hears of everything at once. */
export function judgePartial(subject: JudgedPartial, context: RuleContext): readonly Problem[] {
  return judgeAlone(subject, context).filter(
    ({ field = '' }) => !subject.lost.has(field.split(/[.[]/)[0] ?? ''),
  )
}

/** Those that other profiles decide. */
export function judgeAmong(subject: JudgedProfile, context: RuleContext): readonly Problem[] {
  return applyAll(AMONG_OTHERS, subject, context)
}

/** Every rule about translations and texts, of one translation. */
export function judgeTranslation(subject: JudgedTranslation, context: RuleContext): readonly Problem[] {
  return applyAll(OF_TRANSLATIONS, subject, context)
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

const OF_ITS_OWN = RULES.flatMap((rule) => (rule.scope === 'profile' || rule.scope === 'text' ? [rule] : []))
const AMONG_OTHERS = RULES.flatMap((rule) => (rule.scope === 'directory' ? [rule] : []))
const OF_TRANSLATIONS = RULES.flatMap((rule) =>
  rule.scope === 'translation' || rule.scope === 'text' ? [rule] : [],
)

/** A rule as far as it concerns subjects of one kind. */
type RuleOf<Subject> = Omit<Rule, 'check'> & {
  readonly check: (subject: Subject, context: RuleContext) => Iterable<Finding>
}

function applyAll<Subject extends Pick<JudgedText, 'located'>>(
  rules: readonly RuleOf<Subject>[],
  subject: Subject,
  context: RuleContext,
): Problem[] {
  const problems: Problem[] = []
  for (const rule of rules) {
    for (const finding of rule.check(subject, context)) problems.push(locate(rule, finding, subject))
  }
  return problems
}

function locate(
  rule: Omit<Rule, 'check'>,
  finding: Finding,
  { located }: Pick<JudgedText, 'located'>,
): Problem {
  const { path, at = 'value', place, replacement } = finding
  const found = place ?? (at === 'key' ? located.keyAt(path) : located.valueAt(path))
  const fix = replacement === undefined ? undefined : replaceAt(path, at, replacement, located)
  return { ...toProblem(rule, finding, found), ...(fix && { fix }) }
}

function toProblem(rule: Omit<Rule, 'check'>, finding: Finding, place: Place): Problem {
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
