import type { Path } from '#profiles/locate.ts'

export type Fields = Readonly<Record<string, unknown>>

/** What stands at a path in plain data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
    return isFields(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined
  }, data)
}

/**
 * The data with another value at a path; `undefined` takes the value away. A group that has nothing left goes with it,
 * but an entry of a list stays, because a person has added it. Lists grow at their end only.
 */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : []
    const next = withValue(list[step], rest, value)
    const kept = next === undefined && rest.length > 0 ? [{}] : next === undefined ? [] : [next]
    return orNothing([...list.slice(0, step), ...kept, ...list.slice(step + 1)])
  }
  const fields = isFields(data) ? data : {}
  const key = String(step)
  const next = withValue(fields[key], rest, value)
  if (next !== undefined) return Object.fromEntries([...Object.entries({ ...fields, [key]: next })])
  return orNothing(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key)))
}

function orNothing<Holder extends object>(holder: Holder): Holder | undefined {
  return Object.keys(holder).length === 0 ? undefined : holder
}

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Do two values say the same? The order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (isFields(a) && isFields(b)) {
    const keys = Object.keys(a)
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
    )
  }
  return a === b
}
