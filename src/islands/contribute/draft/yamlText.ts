import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'

/** Front matter as a tree whose nodes know where they stand in the text. */
export function parseTree(text: string): Node | null {
  return parseDocument(text, { schema: 'failsafe', version: '1.2', uniqueKeys: false, merge: false }).contents
}

/** What a node says, as plain data. */
export function toData(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), toData(pair.value)]))
  if (isSeq(node)) return node.items.map(toData)
  return isScalar(node) ? String(node.value ?? '') : ''
}

export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key)
}

/** Where a node begins and where its value ends, comments after it left out. */
export function spanOf(node: unknown): readonly [start: number, end: number] {
  const [start, end] = (node as Node).range ?? [0, 0]
  return [start, end]
}

/** Where a key and its value stand: from the first letter of the key to the last of the value. */
export function spanOfPair(pair: Pair, text: string): readonly [start: number, end: number] {
  const [start, keyEnd] = spanOf(pair.key)
  const colon = text.indexOf(':', keyEnd) + 1
  const end = pair.value ? contentEnd(pair.value, text) : colon
  return [start, Math.max(colon, end)]
}

/** The end of what a node says; ranges of block collections and block texts reach to the next line, or further. */
export function contentEnd(node: unknown, text: string): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1)
    return last ? spanOfPair(last, text)[1] : spanOf(node)[1]
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1)
    return last === undefined ? spanOf(node)[1] : contentEnd(last, text)
  }
  const [start, end] = spanOf(node)
  return start + text.slice(start, end).trimEnd().length
}

/** The column of an offset, and where its line begins and ends (the line break is not part of it). */
export function lineAround(text: string, offset: number): { start: number; end: number; column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', offset)
  return { start, end: next < 0 ? text.length : next, column: offset - start }
}

export function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end)
}
