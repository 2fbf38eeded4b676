import { keysAt } from '#domain/schema/fields.ts'
import { profileSchema } from '#domain/schema/profile.ts'
import { type OrderKeys, writeFields } from './writeValue.ts'

/**
 * A whole profile as the text of its file: fields in the order of the schema, every text in double quotes, short
 * lists on one line, then the long text. Whatever it is given comes back the same from every YAML reader; whether
 * it may be published is for `validateProfiles` to say. Throws never, and leaves out what is `undefined` or `null`.
 */
export function writeProfile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const lines = ['---', ...writeFields(fields, inSchemaOrder), '---', writeBody(body)]
  return lines.join('\n')
}

/** Known keys as the schema lists them; language codes and unknown keys follow as they came. */
export const inSchemaOrder: OrderKeys = (keys, path) => {
  const known = keysAt(profileSchema, path)
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}

/** Blank lines around the text mean nothing in markdown; spaces before its first word may. */
function writeBody(body: string): string {
  const text = body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  return text === '' ? '' : `${text}\n`
}
