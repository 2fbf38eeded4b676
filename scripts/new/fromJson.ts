import { toSlug } from '#domain/toSlug.ts'

/** A profile as it stands in a JSON file: its fields, the long text as `body`, and the file name as `slug`. */
export interface JsonProfile {
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
  /** From the name, when the file names none; empty when nothing can be made of it. */
  readonly slug: string
}

/** Reads a profile from JSON text. Throws an Error that says what is wrong with the JSON. */
export function fromJson(text: string): JsonProfile {
  const data: unknown = JSON.parse(text)
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    throw new Error('the file must hold one object: {"name": …, "summary": …}')
  const { body = '', slug, ...fields } = Object.fromEntries(Object.entries(data))
  if (typeof body !== 'string') throw new Error('"body" must be text')
  return { fields, body, slug: typeof slug === 'string' ? slug : toSlug(firstText(fields.name)) }
}

function firstText(name: unknown): string {
  if (typeof name === 'string') return name
  const texts: unknown[] = Object.values(name ?? {})
  return String(texts.find((text) => typeof text === 'string') ?? '')
}
