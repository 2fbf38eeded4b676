import type { z } from 'zod'
import type { Prose } from '#domain/prose.ts'
import { type Profile, profileSchema } from '#domain/schema/profile.ts'
import { type TranslationFields, translationSchema } from '#domain/schema/translation.ts'
import type { FieldReader } from './createFieldReader.ts'
import { explainTrap } from './explainTrap.ts'
import type { Problem } from './issue.ts'
import { judgeSchema } from './judgeSchema.ts'
import { type FencedText, judgeText } from './judgeText.ts'
import type { Located } from './locate.ts'
import { parseBody } from './parseBody.ts'
import { parseFrontMatter } from './parseFrontMatter.ts'
import { type Passage, toPassages } from './passages.ts'
import { readProfile } from './readProfile.ts'
import { withFix, withSpaces } from './repair/suggestFix.ts'
import { salvageFields } from './salvage.ts'
import { YAML_WORDING } from './wording/yaml.ts'

/** A profile that its own file makes valid, with the places of its fields for the rules to point at. */
export interface ParsedProfile {
  readonly profile: Profile
  readonly body: Prose
  readonly located: Located
  /** Everything that people read, for the rules about texts. */
  readonly passages: readonly Passage[]
  /** The file itself, for the rules about what may stand nowhere in it. */
  readonly source: FencedText
}

/** What of a profile could be read although some of its fields are wrong; nothing may be said of those that are `lost`. */
export interface PartialProfile extends ParsedProfile {
  readonly lost: ReadonlySet<string>
}

/** A translation of a profile's long text that its own file makes valid. */
export interface ParsedTranslation {
  readonly fields: TranslationFields
  readonly body: Prose
  readonly located: Located
  readonly passages: readonly Passage[]
  readonly source: FencedText
}

/**
 * Text of one file → profile, or every reason why not. Never throws, runs nothing, reads nothing: validation, build
 * and editor all come through here.
 */
export function parseProfile(text: string): {
  parsed?: ParsedProfile
  partial?: PartialProfile
  problems: readonly Problem[]
} {
  const { parsed, broken, problems } = parseText(text, profileSchema, readProfile)
  if (!parsed) {
    const salvaged = broken && salvageFields(broken.located.data, broken.refused)
    if (!salvaged) return { problems }
    const passages = toPassages(salvaged.profile, broken.source)
    return { problems, partial: { ...salvaged, ...broken, passages } }
  }
  const { fields, ...rest } = parsed
  return { parsed: { profile: fields, ...rest, passages: toPassages(fields, parsed.source) }, problems }
}

/** The same for a translation into `language`. */
export function parseTranslation(
  text: string,
  language: string,
): { parsed?: ParsedTranslation; problems: readonly Problem[] } {
  const { parsed, problems } = parseText(text, translationSchema)
  if (!parsed) return { problems }
  const { name, summary } = parsed.fields
  const texts = { textLanguage: language, ...(name && { name }), ...(summary && { summary }) }
  return { parsed: { ...parsed, passages: toPassages(texts, parsed.source) }, problems }
}

interface ParsedText<Fields> {
  readonly fields: Fields
  readonly body: Prose
  readonly located: Located
  readonly source: FencedText
}

/** A text with faults in its fields or its body, and what the schema says of the fields. */
interface BrokenText extends Omit<ParsedText<unknown>, 'fields'> {
  readonly refused: readonly Problem[]
}

function parseText<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  read?: FieldReader,
): { parsed?: ParsedText<z.output<Schema>>; broken?: BrokenText; problems: readonly Problem[] } {
  const fenced = judgeText(text)
  if ('problems' in fenced) return fenced
  const located = parseFrontMatter(fenced.value)
  const { body, problems: bodyProblems } = parseBody(fenced.value.body, fenced.value.bodyLine)
  if ('problems' in located) return { problems: [...located.problems.map(withSpaces), ...bodyProblems] }
  const cuts = warnOfCuts(located.value)
  const fields = judgeSchema(located.value, schema, read)
  const refused = 'problems' in fields ? fields.problems : []
  const problems = [
    ...refused.map((problem) => explainTrap(withFix(problem, located.value), located.value)),
    ...bodyProblems,
  ]
  if ('problems' in fields || problems.length > 0) {
    const broken = { body, located: located.value, source: fenced.value, refused }
    return { problems: [...problems, ...cuts], broken }
  }
  return {
    parsed: { fields: fields.value, body, located: located.value, source: fenced.value },
    problems: cuts,
  }
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
