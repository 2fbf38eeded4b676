import type { z } from 'zod'

type Schema = z.core.$ZodType

/** What the schema says of one field of a profile: its description and examples. */
export interface FieldHelp {
  readonly description?: string
  readonly examples?: readonly unknown[]
}

/** The keys that may stand at a path, e.g. `[]` of a profile → name, summary, …; empty where none are fixed. */
export function keysAt(root: Schema, path: readonly PropertyKey[]): readonly string[] {
  return candidatesAt(root, path).flatMap((schema) => Object.keys(shapeOf(schema) ?? {}))
}

/** Description and examples of the field at a path, as written beside the schema; places of lists may be left out. */
export function helpAt(root: Schema, path: readonly PropertyKey[]): FieldHelp {
  const parents = candidatesAt(root, path.slice(0, -1))
  const last = path.at(-1) ?? ''
  const field = parents.flatMap((parent) => childrenOf(parent, last))[0]
  return (field as { meta?: () => FieldHelp | undefined } | undefined)?.meta?.() ?? {}
}

/** The path of every field at every depth, in the order written, without the places of lists. */
export function fieldPaths(root: Schema, above: readonly string[] = []): readonly (readonly string[])[] {
  const keys = [above, [...above, 0]].flatMap((path) => keysAt(root, path))
  return keys.flatMap((key) => [[...above, key], ...fieldPaths(root, [...above, key])])
}

/** Every schema a value at the path could have; a union gives several. */
function candidatesAt(root: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)).flatMap(unwrap),
    unwrap(root),
  )
}

function childrenOf(schema: Schema, step: PropertyKey): Schema[] {
  const def = defOf(schema)
  if (def.type === 'object') return [shapeOf(schema)?.[String(step)]].filter((child) => child !== undefined)
  if (def.type === 'array' && def.element)
    return typeof step === 'number'
      ? [def.element]
      : unwrap(def.element).flatMap((entry) => childrenOf(entry, step))
  if (def.type === 'record' && def.valueType) return [def.valueType]
  return []
}

/** Takes off optional, default, transform and union, down to what holds the value. */
function unwrap(schema: Schema): Schema[] {
  const def = defOf(schema)
  if (def.innerType) return unwrap(def.innerType)
  if (def.type === 'pipe' && def.in) return unwrap(def.in)
  if (def.type === 'union' && def.options) return def.options.flatMap(unwrap)
  return [schema]
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return defOf(schema).shape
}

/** Zod keeps what a schema was made of in `_zod.def`, for code like this (zod.dev, "Library authors"). */
function defOf(schema: Schema): Definition {
  return schema._zod.def as Definition
}

interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly in?: Schema
  readonly options?: readonly Schema[]
  readonly shape?: Readonly<Record<string, Schema>>
  readonly element?: Schema
  readonly valueType?: Schema
}
