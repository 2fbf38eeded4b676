import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  type Scalar,
} from 'yaml'
import type { Place } from './issue.ts'

export type Path = readonly PropertyKey[]

/** One value or key of the front matter, with the text that stands for it, quotation marks and all. */
export interface LocatedScalar {
  /** Path of the value, or of the value whose key this is. */
  readonly path: Path
  readonly at: 'key' | 'value'
  /** As read. */
  readonly value: string
  /** As typed. */
  readonly source: string
  readonly place: Place
}

/** The fields of a profile together with where each of them stands in the file. */
export interface Located {
  /** The front matter as typed. */
  readonly text: string
  /** Plain strings, lists and objects, exactly as typed. */
  readonly data: unknown
  /** Every value stands in the text letter by letter: no escapes, no lines that are folded into one. */
  readonly isAsTyped: boolean
  /** Where the value of a path stands; the nearest thing above it when there is none. */
  readonly valueAt: (path: Path) => Place
  /** Where the key of a path stands. */
  readonly keyAt: (path: Path) => Place
  /** Turns offsets in the front matter into a place in the file. */
  readonly placeOf: (start: number, end: number) => Place
  /** Every single value and every key, in the order of the text. */
  readonly scalars: () => readonly LocatedScalar[]
  /** Places of text values that a comment on the same line follows. */
  readonly commented: () => readonly { readonly path: Path; readonly value: string; readonly place: Place }[]
}

/** Binds a parsed document, whose first line is `firstLine` of its file, to its places. Data is made without prototypes, so `__proto__` is a key like any other. */
export function toLocated(
  document: Document.Parsed,
  text: string,
  firstLine: number,
  lines: LineCounter,
): Located {
  const placeOf = (start: number, end: number): Place => {
    const from = lines.linePos(start)
    const to = lines.linePos(Math.max(start, end))
    return {
      line: from.line + firstLine - 1,
      column: from.col,
      endLine: to.line + firstLine - 1,
      endColumn: to.col,
    }
  }
  const toPlace = (node: Node | undefined): Place =>
    node?.range ? placeOf(node.range[0], node.range[1]) : placeOf(0, 0)
  let scalars: readonly LocatedScalar[] | undefined
  return {
    text,
    isAsTyped: false,
    data: document.errors.length === 0 ? toData(document.contents) : undefined,
    placeOf,
    valueAt: (path) => toPlace(findValue(document, path)),
    keyAt: (path) => toPlace(findKey(document, path) ?? findValue(document, path)),
    scalars: () => {
      scalars ??= findScalars(document.contents, [], 'value').map((found) => toScalar(found, text, toPlace))
      return scalars
    },
    commented: () => findCommented(document.contents, [], toPlace),
  }
}

function toData(node: unknown): unknown {
  if (isMap(node)) {
    const data: Record<string, unknown> = Object.create(null)
    for (const pair of node.items)
      data[String(isScalar(pair.key) ? pair.key.value : pair.key)] = toData(pair.value)
    return data
  }
  if (isCollection(node)) return node.items.map(toData)
  return isScalar(node) ? (node.value ?? '') : ''
}

function findValue(document: Document.Parsed, path: Path): Node | undefined {
  let node: unknown = document.contents
  for (const step of path) {
    const next = isCollection(node) ? node.get(typeof step === 'symbol' ? '' : step, true) : undefined
    if (!next) break
    node = next
  }
  return node as Node | undefined
}

function findKey(document: Document.Parsed, path: Path): Node | undefined {
  const parent = findValue(document, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  const last = path.at(-1)
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last)
  return pair?.key as Node | undefined
}

interface FoundScalar {
  readonly node: Scalar
  readonly path: Path
  readonly at: 'key' | 'value'
}

function findScalars(node: unknown, path: Path, at: 'key' | 'value'): FoundScalar[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      const inner = [...path, String(isScalar(key) ? key.value : '')]
      return [...findScalars(key, inner, 'key'), ...findScalars(value, inner, 'value')]
    })
  }
  if (isCollection(node))
    return node.items.flatMap((item, index) => findScalars(item, [...path, index], 'value'))
  return isScalar(node) ? [{ node, path, at }] : []
}

function toScalar(
  { node, path, at }: FoundScalar,
  text: string,
  toPlace: (node: Node) => Place,
): LocatedScalar {
  const [start = 0, end = 0] = node.range ?? []
  return { path, at, value: String(node.value ?? ''), source: text.slice(start, end), place: toPlace(node) }
}

function findCommented(
  node: unknown,
  path: Path,
  toPlace: (node: Node) => Place,
): { path: Path; value: string; place: Place }[] {
  if (isMap(node)) {
    return node.items.flatMap((pair) =>
      isPair(pair)
        ? findCommented(pair.value, [...path, String(isScalar(pair.key) ? pair.key.value : '')], toPlace)
        : [],
    )
  }
  if (isCollection(node))
    return node.items.flatMap((item, index) => findCommented(item, [...path, index], toPlace))
  if (!isScalar(node) || !node.comment || node.type !== 'PLAIN') return []
  return [{ path, value: String(node.value), place: toPlace(node) }]
}
