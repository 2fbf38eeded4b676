import type { Prose } from '#domain/prose.ts'
import { type Profile, profileSchema } from '#domain/schema/profile.ts'
import type { Problem } from './issue.ts'
import { judgeSchema } from './judgeSchema.ts'
import { judgeText } from './judgeText.ts'
import type { Located } from './locate.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { YAML_WORDING } from './wording/yaml.ts'

/** A profile that its own file makes valid, with the places of its fields for the rules to point at. */
export interface ParsedProfile {
  readonly profile: Profile
  readonly body: Prose
  readonly located: Located
}

/**
 * Text of one file → profile, or every reason why not. Never throws, runs nothing, reads nothing: validation, build
 * and editor all come through here.
 */
export function parseProfile(text: string): { parsed?: ParsedProfile; problems: readonly Problem[] } {
  const fenced = judgeText(text)
  if ('problems' in fenced) return fenced
  const located = parseFrontMatter(fenced.value)
  if ('problems' in located) return located
  const cuts = warnOfCuts(located.value)
  const { body, problems: bodyProblems } = parseBody(fenced.value.body, fenced.value.bodyLine)
  const profile = judgeSchema(located.value, profileSchema)
  const problems = [...('problems' in profile ? profile.problems : []), ...bodyProblems]
  if ('problems' in profile || problems.length > 0) return { problems: [...problems, ...cuts] }
  return { parsed: { profile: profile.value, body, located: located.value }, problems: cuts }
}

/** `name: Kerho #1` loses its number to a comment without a word; say so. */
function warnOfCuts(located: Located): Problem[] {
  return located.commented().map(({ path, value, place }) => ({
    ruleId: 'yaml-comment-cuts-text',
    severity: 'warning',
    messages: YAML_WORDING['yaml-comment-cuts-text'],
    place,
    field: path.join('.'),
    found: value,
  }))
}
