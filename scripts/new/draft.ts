import type { Path } from '#profiles/locate.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What has been answered so far. Kept while asking, so that whoever stops half-way keeps every answer. */
export interface Draft {
  readonly fields: () => Fields
  readonly body: () => string
  /** Puts an answer at its place; `undefined` takes away what is there. */
  readonly set: (path: Path, value: unknown) => void
  readonly setBody: (body: string) => void
}

export function createDraft(): Draft {
  let fields: Fields = {}
  let body = ''
  return {
    fields: () => fields,
    body: () => body,
    set: (path, value) => {
      fields = withAnswer(fields, path, value)
    },
    setBody: (text) => {
      body = text
    },
  }
}

/** The fields with one more answer; lists and groups on the way to it are made as needed. */
export function withAnswer(fields: Fields, path: Path, value: unknown): Fields {
  return toFields(put(fields, path, value))
}

function put(holder: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : []
    return [...list.slice(0, step), put(list[step], rest, value), ...list.slice(step + 1)]
  }
  const { [String(step)]: inner, ...others } = toFields(holder)
  const next = put(inner, rest, value)
  return next === undefined ? others : { ...others, [String(step)]: next }
}

function toFields(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
