import { keysAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import { applyFixes } from '#profiles/applyFixes.ts'
import type { Place } from '#profiles/issue.ts'
import type { Located } from '#profiles/locate.ts'
import { parseProfile } from '#profiles/parseProfile.ts'
import { inSchemaOrder } from '#profiles/writeProfile.ts'
import { writeFields, writeInline } from '#profiles/writeValue.ts'

/** A field, or a field within a group: `['confirmed']`, `['contact', 'email']`. */
export type FieldPath = readonly [key: string, inner?: string]

/**
 * The text of a profile with one value set, every other character as it was; `undefined` when the text cannot be read
 * as a profile.
 */
export function setField(text: string, path: FieldPath, value: string): string | undefined {
  const { parsed, partial } = parseProfile(text)
  const located = (parsed ?? partial)?.located
  if (!located) return undefined
  const [key, inner] = path
  const data = toGroup(located.data)
  const held = data[key]
  if (held === undefined)
    return insertTop(text, located, key, inner === undefined ? value : { [inner]: value })
  if (inner === undefined) return replace(text, located.valueAt([key]), writeInline(value))
  const group = toGroup(held)
  if (group[inner] !== undefined) return replace(text, located.valueAt([key, inner]), writeInline(value))
  return insertInner(text, located, key, inner, value)
}

/** Before the first field that the schema names later, else at the end of the fields. */
function insertTop(text: string, located: Located, key: string, value: unknown): string {
  const order = keysAt(profileSchema, [])
  const later = Object.keys(toGroup(located.data)).filter((name) => order.indexOf(name) > order.indexOf(key))
  const end = text.split('\n').findIndex((line, index) => index > 0 && /^---\r?$/.test(line)) + 1
  const line = Math.min(end, ...later.map((name) => located.keyAt([name]).line))
  return insertLines(text, line, writeFields({ [key]: value }, inSchemaOrder))
}

/** A group that stands on one line is written anew; in one of several lines the value takes the first. */
function insertInner(text: string, located: Located, key: string, inner: string, value: string): string {
  const group = toGroup(toGroup(located.data)[key])
  const [first] = Object.keys(group)
  const start = located.keyAt([key])
  const place = first === undefined ? start : located.keyAt([key, first])
  if (place.line === start.line)
    return replace(text, located.valueAt([key]), writeInline({ ...group, [inner]: value }))
  return insertLines(text, place.line, writeFields({ [inner]: value }, inSchemaOrder, [], place.column - 1))
}

function replace(text: string, place: Place, by: string): string {
  return applyFixes(text, [{ place, text: by }]).text
}

/** Lines end as the others of the file do: an editor of Windows puts `\r` there. */
function insertLines(text: string, line: number, lines: readonly string[]): string {
  const all = text.split('\n')
  const ending = all[0]?.endsWith('\r') ? '\r' : ''
  const added = lines.map((one) => one + ending)
  return [...all.slice(0, line - 1), ...added, ...all.slice(line - 1)].join('\n')
}

function toGroup(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
