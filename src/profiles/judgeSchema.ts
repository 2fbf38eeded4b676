import type { z } from 'zod'
import { fieldPaths, helpAt, keysAt } from '#domain/schema/fields.ts'
import { type FieldReader, UNREAD } from './createFieldReader.ts'
import type { Messages, Problem } from './issue.ts'
import type { Outcome } from './judgeText.ts'
import type { Located, Path } from './locate.ts'
import { toHint } from './nearestTerms.ts'
import { nearestWord } from './nearestWord.ts'
import { findMeantKey } from './unknownKey.ts'
import { nameKind } from './wording/nameKind.ts'
import { KINDS, SCHEMA_WORDING, type SchemaCode } from './wording/schema.ts'
import { MEANT_KEY_WORDING } from './wording/unknownKey.ts'

type ZodIssue = z.core.$ZodIssue

/** Unknown keys that are told of in one place; a file with more has another format altogether. */
const MOST_KEYS = 50

/**
 * Checks fields against a schema of `src/domain`; every broken constraint becomes a problem with its place. `read` is
 * the schema's quick reader, where many files meet it.
 */
export function judgeSchema<Schema extends z.ZodType>(
  located: Located,
  schema: Schema,
  read: FieldReader = () => UNREAD,
): Outcome<z.output<Schema>> {
  const value = read(located.data)
  if (value !== UNREAD) return { value: value as z.output<Schema> }
  const result = schema.safeParse(located.data)
  if (result.success) return { value: result.data }
  let paths: ReturnType<typeof fieldPaths> | undefined
  const findPaths = () => {
    paths ??= fieldPaths(schema)
    return paths
  }
  return { problems: fromIssues(result.error.issues, [], { located, schema, paths: findPaths }) }
}

/** What is judged: the fields, and the schema that explains them. */
interface Subject {
  readonly located: Located
  readonly schema: z.ZodType
  /** All paths of the schema; made when the first unknown key asks. */
  readonly paths: () => readonly (readonly string[])[]
}

/** A list where text belongs is also "too long" to zod, which looks at its length; the kind says it all. */
function fromIssues(issues: readonly ZodIssue[], above: Path, subject: Subject): Problem[] {
  const wrong = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => toFieldName(path)),
  )
  return issues
    .filter(({ code, path }) => code === 'invalid_type' || !wrong.has(toFieldName(path)))
    .flatMap((issue) => toProblems(issue, above, subject))
}

function toProblems(issue: ZodIssue, above: Path, subject: Subject): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') return fromUnion(issue, path, subject)
  if (issue.code === 'invalid_key') return [keyProblem(path, subject)]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(key, path, subject))
  }
  const found = valueAt(subject.located.data, path)
  // A claim about several fields points at one that may be absent and is required by that claim only.
  if (found === undefined && issue.code !== 'custom') return [missing(path, subject)]
  if (issue.code === 'invalid_type') return [wrongKind(issue.expected, found, path, subject)]
  if (isChoiceOfNoText(issue, found)) return [wrongKind('string', found, path, subject)]
  if (found === '') return [toProblem('empty', path, subject)]
  return [toProblem(toCode(issue), path, subject, constraintsOf(issue, found))]
}

/** Of the alternatives, the one whose complaint lies deepest, or is not about the kind of value, was meant. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, subject: Subject): Problem[] {
  const found = valueAt(subject.located.data, path)
  const isWrongKindHere = (inner: ZodIssue) =>
    inner.path.length === 0 && (inner.code === 'invalid_type' || isChoiceOfNoText(inner, found))
  const meant = issue.errors.find((errors) => !errors.some(isWrongKindHere)) ?? issue.errors[0] ?? []
  return fromIssues(meant, path, subject)
}

/** Zod calls a list or object where a word is to be chosen a wrong choice; to a person it is a wrong kind of value. */
function isChoiceOfNoText(issue: ZodIssue, found: unknown): boolean {
  return issue.code === 'invalid_value' && typeof found !== 'string'
}

function toCode(issue: ZodIssue): SchemaCode {
  return issue.message in SCHEMA_WORDING ? (issue.message as SchemaCode) : 'invalid'
}

/** The figures and choices a message names. */
function constraintsOf(issue: ZodIssue, found: unknown): Record<string, string> {
  const values: Record<string, string> = {}
  if (typeof found === 'string' || Array.isArray(found)) values.length = String(found.length)
  if (issue.code === 'too_small') values.limit = String(issue.minimum)
  if (issue.code === 'too_big') values.limit = String(issue.maximum)
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String)
    values.choices = choices.join(', ')
    values.hint = toHint([nearestWord(String(found), choices)].filter((choice) => choice !== undefined))
  }
  return values
}

function unknownKey(key: string, path: Path, subject: Subject): Problem {
  const choices = keysAt(subject.schema, path)
  const { suggestions, replacement } = findMeantKey(key, choices, subject.paths())
  const place = subject.located.keyAt([...path, key])
  const isFree =
    replacement !== undefined && valueAt(subject.located.data, [...path, replacement]) === undefined
  const steps = suggestions[0]?.split('.') ?? []
  return {
    ruleId: 'unknown-key',
    severity: 'error',
    messages: unknownKeyMessages(steps.length),
    place,
    field: toFieldName([...path, key]),
    found: key,
    values: {
      choices: choices.join(', '),
      hint: toHint(suggestions),
      meant: suggestions.join(' / '),
      parent: steps.slice(0, -1).join('.'),
      child: steps.at(-1) ?? '',
    },
    ...(isFree && { fix: { place, text: replacement } }),
  }
}

/** A list of all fields helps only who has to look for one. */
function unknownKeyMessages(steps: number): Messages {
  if (steps === 0) return SCHEMA_WORDING['unknown-key']
  return steps === 1 ? MEANT_KEY_WORDING.here : MEANT_KEY_WORDING.elsewhere
}

function keyProblem(path: Path, subject: Subject): Problem {
  return {
    ...toProblem('language-key', path, subject),
    place: subject.located.keyAt(path),
    found: String(path.at(-1)),
  }
}

function missing(path: Path, subject: Subject): Problem {
  const field = String(path.at(-1))
  return {
    ...toProblem('required', path, subject),
    values: { example: `${field}: ${toYamlExample(helpAt(subject.schema, path).examples?.[0])}` },
  }
}

function wrongKind(expected: string, found: unknown, path: Path, subject: Subject): Problem {
  const code = expected === 'array' ? 'not-list' : expected === 'string' ? 'not-text' : 'not-fields'
  if (found === '') return toProblem('empty', path, subject)
  const kind = Array.isArray(found) ? 'list' : typeof found === 'string' ? 'text' : 'fields'
  const messages = SCHEMA_WORDING[code]
  return { ...toProblem(code, path, subject), messages: nameKind(messages, KINDS[kind]) }
}

function toProblem(
  code: SchemaCode,
  path: Path,
  subject: Subject,
  values: Readonly<Record<string, string>> = {},
): Problem {
  const found = valueAt(subject.located.data, path)
  return {
    ruleId: code,
    severity: 'error',
    messages: SCHEMA_WORDING[code],
    place: subject.located.valueAt(path),
    field: toFieldName(path),
    found: typeof found === 'string' ? found : '',
    values: { hint: '', ...values },
  }
}

/** `['services', 1, 'phone']` → `services[1].phone` */
export function toFieldName(path: Path): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  )
}

function toYamlExample(example: unknown): string {
  if (Array.isArray(example)) return `[${example.join(', ')}]`
  if (example !== null && typeof example === 'object') {
    return `{ ${Object.entries(example)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} }`
  }
  return String(example ?? '…')
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  )
}
