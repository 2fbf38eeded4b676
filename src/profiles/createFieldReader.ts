import type { z } from 'zod'

/** What a reader answers to a value that the schema must judge itself. */
export const UNREAD = Symbol('left to the schema')

/** A value → what its schema makes of it, or `UNREAD`. */
export type FieldReader = (value: unknown) => unknown

type Check = (value: unknown) => boolean
type Schema = z.core.$ZodType

/**
 * A reader of values that break nothing, many times faster than the schema it is made of, which can also say what is
 * broken. `undefined` when the schema has a part this file does not know; tests/profiles/createFieldReader.test.ts
 * holds that both read the same.
 */
export function createFieldReader(schema: Schema): FieldReader | undefined {
  const def = defOf(schema)
  const read = READERS[def.type]?.(def)
  const checks = [...(def.check ? [schema] : []), ...(def.checks ?? [])].map((one) => toCheck(defOf(one)))
  if (!read || !areKnown(checks)) return undefined
  if (checks.length === 0) return read
  return (value) => {
    const result = read(value)
    if (result === UNREAD) return UNREAD
    for (const isMet of checks) if (!isMet(result)) return UNREAD
    return result
  }
}

const READERS: Readonly<Record<string, (def: Definition) => FieldReader | undefined>> = {
  string: () => (value) => (typeof value === 'string' ? value : UNREAD),
  enum: ({ entries = {} }) => {
    const choices = new Set<unknown>(Object.values(entries))
    return (value) => (choices.has(value) ? value : UNREAD)
  },
  optional: ({ innerType }) =>
    within(innerType, (read) => (value) => (value === undefined ? value : read(value))),
  default: ({ innerType, defaultValue }) =>
    within(innerType, (read) => (value) => (value === undefined ? defaultValue : read(value))),
  pipe: ({ in: first, out: second }) =>
    within(first, (read) =>
      within(second, (then) => (value) => {
        const result = read(value)
        return result === UNREAD ? UNREAD : then(result)
      }),
    ),
  transform: ({ transform }) => transform && readTransformed(transform),
  array: ({ element }) => within(element, readList),
  record: ({ keyType, valueType }) =>
    within(keyType, (readKey) => within(valueType, (readValue) => readRecord(readKey, readValue))),
  union: ({ options = [] }) => {
    const readers = options.map(createFieldReader)
    return areKnown(readers) ? readEither(readers) : undefined
  },
  object: readFields,
}

function within<Result>(schema: Schema | undefined, make: (read: FieldReader) => Result): Result | undefined {
  const read = schema && createFieldReader(schema)
  return read && make(read)
}

function areKnown<Part>(parts: readonly (Part | undefined)[]): parts is readonly Part[] {
  return !parts.includes(undefined)
}

function toCheck({
  check,
  format,
  pattern,
  minimum = 0,
  maximum = 0,
  fn,
  when,
}: Definition): Check | undefined {
  const lengthOf = (value: unknown) => (value as ArrayLike<unknown>).length
  if (check === 'min_length') return (value) => lengthOf(value) >= minimum
  if (check === 'max_length') return (value) => lengthOf(value) <= maximum
  if (check === 'custom' && fn && !when) return fn
  const isPattern = check === 'string_format' && (format === 'regex' || format === 'email')
  return isPattern && pattern ? (value) => pattern.test(String(value)) : undefined
}

function readTransformed(transform: NonNullable<Definition['transform']>): FieldReader {
  return (value) => {
    let isRefused = false
    const addIssue = () => {
      isRefused = true
    }
    const result = transform(value, { value, issues: [], addIssue })
    return isRefused ? UNREAD : result
  }
}

function readList(read: FieldReader): FieldReader {
  return (value) => {
    if (!Array.isArray(value)) return UNREAD
    const list: unknown[] = []
    for (const entry of value) {
      const result = read(entry)
      if (result === UNREAD) return UNREAD
      list.push(result)
    }
    return list
  }
}

function readRecord(readKey: FieldReader, readValue: FieldReader): FieldReader {
  return (value) => {
    if (!isFields(value)) return UNREAD
    const record: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const result = key !== '__proto__' && readKey(key) === key ? readValue(value[key]) : UNREAD
      if (result === UNREAD) return UNREAD
      record[key] = result
    }
    return record
  }
}

function readEither(readers: readonly FieldReader[]): FieldReader {
  return (value) => {
    for (const read of readers) {
      const result = read(value)
      if (result !== UNREAD) return result
    }
    return UNREAD
  }
}

function readFields({ shape = {}, catchall }: Definition): FieldReader | undefined {
  // Other objects pass over unknown keys, or keep them.
  if (!catchall || defOf(catchall).type !== 'never') return undefined
  const readers = Object.values(shape).map(createFieldReader)
  return areKnown(readers) ? readShape(Object.keys(shape), readers) : undefined
}

/** Keys come out in the order of the schema, as zod's do. */
function readShape(keys: readonly string[], readers: readonly FieldReader[]): FieldReader {
  const known = new Set(keys)
  const parts = keys.map((key, index) => {
    const read = readers[index] ?? (() => UNREAD)
    // Most fields are left out, and what that means is always the same.
    return { key, read, leftOut: read(undefined) }
  })
  return (value) => {
    if (!isFields(value)) return UNREAD
    for (const key of Object.keys(value)) if (!known.has(key)) return UNREAD
    const fields: Record<string, unknown> = {}
    for (const { key, read, leftOut } of parts) {
      const given = value[key]
      const result = given === undefined ? leftOut : read(given)
      if (result === UNREAD) return UNREAD
      if (result !== undefined) fields[key] = result
    }
    return fields
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Zod keeps what a schema or a check was made of in `_zod.def`, for code like this (zod.dev, "Library authors"). */
function defOf(part: { readonly _zod: { readonly def: object } }): Definition {
  return part._zod.def as Definition
}

interface Definition {
  readonly type: string
  readonly checks?: readonly z.core.$ZodCheck[]
  readonly innerType?: Schema
  readonly defaultValue?: unknown
  readonly in?: Schema
  readonly out?: Schema
  readonly transform?: (value: unknown, context: object) => unknown
  readonly options?: readonly Schema[]
  readonly shape?: Readonly<Record<string, Schema>>
  readonly catchall?: Schema
  readonly element?: Schema
  readonly keyType?: Schema
  readonly valueType?: Schema
  readonly entries?: Readonly<Record<string, unknown>>
  readonly check?: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly minimum?: number
  readonly maximum?: number
  readonly fn?: Check
  readonly when?: unknown
}
