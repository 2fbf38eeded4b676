import { isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '#profiles/locate.ts'
import { inSchemaOrder } from '#profiles/writeProfile.ts'
import { quote, writeFields, writeInline } from '#profiles/writeValue.ts'
import { rewriteFlow } from './flow.ts'
import { withValue } from './values.ts'
import { contentEnd, findPair, keyOf, lineAround, spanOf, spanOfPair, splice } from './yamlText.ts'

/** A text of YAML, its tree, and where the part that is looked at stands in the whole. */
interface Spot {
  readonly text: string
  readonly node: Node
  readonly above: Path
}

/**
 * Puts a value at a path of front matter and leaves every other letter as it is: quotation marks, comments, blank
 * lines, order. `undefined` where the text is laid out in a way that this cannot follow.
 */
export function setInYaml(text: string, root: Node | null, path: Path, value: unknown): string | undefined {
  if (root === null)
    return writeLines({ [String(path[0])]: withValue(undefined, path.slice(1), value) }, [], 0)
  return setIn({ text, node: root, above: [] }, path, value)
}

function setIn(spot: Spot, path: Path, value: unknown): string | undefined {
  const { text, node } = spot
  const [step, ...rest] = path
  if (isCollection(node) && node.flow) {
    const [start] = spanOf(node)
    return splice(text, start, contentEnd(node, text), rewriteFlow(text, node, path, value))
  }
  if (isMap(node) && typeof step === 'string') return setInMap({ ...spot, node }, step, rest, value)
  if (isSeq(node) && typeof step === 'number') return setInList({ ...spot, node }, step, rest, value)
  return undefined
}

function setInMap(
  spot: Spot & { readonly node: YAMLMap },
  key: string,
  rest: Path,
  value: unknown,
): string | undefined {
  const { text, node, above } = spot
  const pair = findPair(node, key)
  const path = [...above, key]
  if (!pair) return insertPair(spot, key, withValue(undefined, rest, value))
  if (rest.length > 0 && isCollection(pair.value)) {
    return setIn({ text, node: pair.value, above: path }, rest, value)
  }
  const next = withValue(undefined, rest, value)
  if (next === undefined) return removePair(spot, key)
  if (isFlowScalar(pair.value) && typeof next === 'string' && spanOf(pair.value)[1] > spanOf(pair.value)[0]) {
    const [start] = spanOf(pair.value)
    return splice(text, start, contentEnd(pair.value, text), quote(next))
  }
  if (isSeq(pair.value) && pair.value.flow && Array.isArray(next)) {
    const [start] = spanOf(pair.value)
    return splice(text, start, contentEnd(pair.value, text), rewriteFlow(text, pair.value, [], next))
  }
  const [start, end] = spanOfPair(pair, text)
  const { column } = lineAround(text, start)
  return splice(text, start, end, writeLines({ [key]: next }, above, column).trim())
}

/** Behind the last of the keys that the schema names before it, or first. */
function insertPair(
  { text, node, above }: Spot & { readonly node: YAMLMap },
  key: string,
  value: unknown,
): string | undefined {
  if (value === undefined) return text
  const keys = node.items.map(keyOf)
  const order = inSchemaOrder([...keys, key], above)
  const before = order.slice(0, order.indexOf(key))
  const previous = node.items.findLast((pair) => before.includes(keyOf(pair))) ?? undefined
  const first = node.items[0]
  if (!first) return undefined
  const { start, column } = lineAround(text, spanOf(first.key)[0])
  const lines = writeLines({ [key]: value }, above, column)
  if (!previous && above.length === 0) return splice(text, start, start, `${lines}`)
  const { end } = lineAround(text, spanOfPair(previous ?? first, text)[1])
  return splice(text, end, end, `\n${lines.trimEnd()}`)
}

function removePair({ text, node }: Spot & { readonly node: YAMLMap }, key: string): string | undefined {
  const at = node.items.findIndex((pair) => keyOf(pair) === key)
  const pair = node.items[at]
  const next = node.items[at + 1]
  if (!pair) return undefined
  const [start, contentsEnd] = spanOfPair(pair, text)
  const line = lineAround(text, start)
  const startsLine = text.slice(line.start, start).trim() === ''
  // The first key of an entry stands behind its dash, where the next one takes its place.
  if (!startsLine) {
    return next ? splice(text, start, spanOf(next.key)[0], '') : splice(text, start, contentsEnd, '{}')
  }
  const { end } = lineAround(text, contentsEnd)
  return splice(text, line.start, Math.min(end + 1, text.length), '')
}

function setInList(
  spot: Spot & { readonly node: YAMLSeq },
  index: number,
  rest: Path,
  value: unknown,
): string | undefined {
  const { text, node, above } = spot
  const item = node.items[index] as Node | undefined
  if (item === undefined) return appendItem(spot, withValue(undefined, rest, value) ?? {})
  if (rest.length > 0 && isEmptyGroup(item)) return fillItem(spot, index, withValue(undefined, rest, value))
  if (rest.length > 0 && isCollection(item)) {
    return setIn({ text, node: item, above: [...above, index] }, rest, value)
  }
  if (rest.length === 0 && value === undefined) return removeItem(spot, index)
  const next = withValue(undefined, rest, value)
  if (!isFlowScalar(item) || typeof next !== 'string') return undefined
  return splice(text, spanOf(item)[0], contentEnd(item, text), quote(next))
}

function appendItem(
  { text, node, above }: Spot & { readonly node: YAMLSeq },
  value: unknown,
): string | undefined {
  const last = node.items.length - 1
  const dash = dashOf(text, node, last)
  if (dash === undefined) return undefined
  const { column } = lineAround(text, dash)
  const { end } = lineAround(text, contentEnd(node.items[last], text))
  return splice(text, end, end, `\n${writeItem(value, [...above, last + 1], column)}`)
}

/** An entry that was only added stands as `{}`; with its first value it gets lines of its own, which people can read. */
function fillItem(
  { text, node, above }: Spot & { readonly node: YAMLSeq },
  index: number,
  value: unknown,
): string | undefined {
  const dash = dashOf(text, node, index)
  if (dash === undefined || value === undefined) return undefined
  const { column } = lineAround(text, dash)
  const [, end] = spanOf(node.items[index])
  return splice(text, dash, end, writeItem(value, [...above, index], column).trimStart())
}

function removeItem({ text, node }: Spot & { readonly node: YAMLSeq }, index: number): string | undefined {
  const dash = dashOf(text, node, index)
  if (dash === undefined) return undefined
  const { start } = lineAround(text, dash)
  if (text.slice(start, dash).trim() !== '') return undefined
  const { end } = lineAround(text, contentEnd(node.items[index], text))
  return splice(text, start, Math.min(end + 1, text.length), '')
}

function dashOf(text: string, node: YAMLSeq, index: number): number | undefined {
  const [start] = spanOf(node.items[index])
  const dash = text.lastIndexOf('-', start - 1)
  return /^-\s*$/.test(text.slice(dash, start)) ? dash : undefined
}

function writeItem(value: unknown, path: Path, indent: number): string {
  const dash = `${' '.repeat(indent)}- `
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || Array.isArray(value))
    return dash + writeInline(value)
  return dash + writeLines(value as Record<string, unknown>, path, indent + 2).trim()
}

function writeLines(fields: Readonly<Record<string, unknown>>, above: Path, indent: number): string {
  return `${writeFields(fields, inSchemaOrder, above, indent).join('\n')}\n`
}

function isEmptyGroup(node: unknown): boolean {
  return isMap(node) && node.items.length === 0
}

function isFlowScalar(node: unknown): node is Node {
  return isScalar(node) && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL'
}
