import { isSurelyVisible } from './hiddenCharacter.ts'

/** Thrown for anything this reader leaves to the full parser; it never leaves the file. */
const LEFT_TO_PARSER = Symbol('left to the parser')

/** The length is what any key of a profile stays under. */
const KEY = /^[A-Za-z][A-Za-z0-9-]{0,60}$/
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/
/** A comment where a value is missing may be the value itself, behind a # that was not meant. */
const CUT_TO_NOTHING = /:[^\S\n]*\n\s*#/
/** A bare text begins with a letter, a digit or the + of a phone number; signs that mean something to YAML do not. */
const BARE = /^[\p{L}\p{N}+]/u
/** What would end a bare text, or begin a comment. */
const BARE_END = /: |:$| #| $/
/** A list or group in brackets may go on over lines, but none of its texts may. */
const FLOW_TEXT = /^[ \n]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([\p{L}\p{N}+][\p{L}\p{N}+ .()/_'’–-]*))[ \n]*/u
const FLOW_KEY = /^[ \n]*([A-Za-z][A-Za-z0-9-]{0,60}): +/
const FLOW_SIGN = /^[ \n]*([[\]{},])[ \n]*/
const FLOW_START = /^ *[[{]/

/**
 * Reads the plain YAML that `writeProfile` and most people write – keys, texts on one line, lists – many times faster
 * than the full parser, and says `undefined` to everything else: comments beside a value, escapes, texts of several lines, anchors,
 * tags, whatever is wrong. What it reads, `yaml` reads the same (tests/profiles/readPlainYaml.test.ts holds it to
 * that), so a profile's meaning never depends on which of the two has read it.
 */
export function readPlainYaml(text: string): unknown {
  return isSurelyVisible(text) ? readVisibleYaml(text) : undefined
}

/** The same of a text that is known to pass `isSurelyVisible`. */
export function readVisibleYaml(text: string): unknown {
  if (text.includes('#') && CUT_TO_NOTHING.test(text)) return undefined
  // An indented comment may belong to a value.
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const reader = { lines, at: 0 }
  try {
    const data = readBlock(reader, 0)
    return reader.at === lines.length ? data : undefined
  } catch (thrown) {
    if (thrown === LEFT_TO_PARSER) return undefined
    throw thrown
  }
}

/** Fields of a profile lie at most six levels deep; what is deeper is the full parser's to refuse. */
const DEEPEST = 8

/** The lines that are left to read start at `at`. */
interface Reader {
  readonly lines: string[]
  at: number
}

function leave(): never {
  throw LEFT_TO_PARSER
}

function readBlock(reader: Reader, indent: number): unknown {
  return isItem(reader.lines[reader.at] ?? '', indent) ? readList(reader, indent) : readFields(reader, indent)
}

function readFields(reader: Reader, indent: number): unknown {
  const data: Record<string, unknown> = Object.create(null)
  const seen = new Set<string>()
  for (let line = reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    const depth = indentOf(line)
    if (depth < indent || (depth === indent && isItem(line, indent))) break
    const colon = depth === indent ? findColon(line, indent) : NONE
    if (colon === NONE) leave()
    const key = line.slice(indent, colon)
    const folded = key.toLowerCase()
    if (seen.has(folded)) leave()
    seen.add(folded)
    reader.at += 1
    const start = skipSpaces(line, colon + 1)
    data[key] = start < line.length ? readInline(line.slice(start)) : readBelow(reader, indent)
  }
  return seen.size > 0 ? data : leave()
}

/** What stands below `key:` – deeper lines, or a list as deep as the key – or the empty text. */
function readBelow(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at]
  if (next === undefined) return ''
  const depth = indentOf(next)
  if (depth > indent) return FLOW_START.test(next) ? readFlowBelow(reader, indent) : readBlock(reader, depth)
  return depth === indent && isItem(next, indent) ? readList(reader, indent) : ''
}

function readList(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = []
  for (let line = reader.lines[reader.at]; line !== undefined; line = reader.lines[reader.at]) {
    if (indentOf(line) < indent || !isItem(line, indent)) break
    const start = indent + 2
    if (findColon(line, start) !== NONE) {
      // `- key: value` is the first line of fields that stand two steps further in.
      reader.lines[reader.at] = `${' '.repeat(start)}${line.slice(start)}`
      items.push(readFields(reader, start))
    } else {
      reader.at += 1
      items.push(readInline(line.slice(start)))
    }
  }
  return items
}

function readInline(text: string): unknown {
  const quoted = QUOTED.exec(text)
  if (quoted) return quoted[1] ?? quoted[2]
  if (text.startsWith('[') || text.startsWith('{')) return readFlow(text)
  return BARE.test(text) && !BARE_END.test(text) ? text : leave()
}

/** Brackets that begin on a line of their own; all lines deeper than their key are theirs. */
function readFlowBelow(reader: Reader, indent: number): unknown {
  const start = reader.at
  while (reader.at < reader.lines.length && indentOf(reader.lines[reader.at] ?? '') > indent) reader.at += 1
  return readFlow(reader.lines.slice(start, reader.at).join('\n'))
}

function readFlow(text: string): unknown {
  const flow = { text, at: 0 }
  const data = readFlowValue(flow)
  return flow.at === text.length ? data : leave()
}

interface Flow {
  readonly text: string
  at: number
}

function readFlowValue(flow: Flow, level = 0): unknown {
  const found = take(flow, FLOW_TEXT)
  if (found) return found[1] ?? found[2] ?? found[3]?.trimEnd()
  const sign = take(flow, FLOW_SIGN)?.[1]
  if (level === DEEPEST) leave()
  if (sign === '[') return readFlowList(flow, level + 1)
  return sign === '{' ? readFlowFields(flow, level + 1) : leave()
}

function readFlowList(flow: Flow, level: number): unknown[] {
  if (flow.text[flow.at] === ']') return endFlow(flow, [])
  const items = [readFlowValue(flow, level)]
  for (;;) {
    const sign = take(flow, FLOW_SIGN)?.[1]
    if (sign === ']') return items
    if (sign !== ',') leave()
    items.push(readFlowValue(flow, level))
  }
}

function readFlowFields(flow: Flow, level: number): unknown {
  const data: Record<string, unknown> = Object.create(null)
  if (flow.text[flow.at] === '}') return endFlow(flow, data)
  const seen = new Set<string>()
  for (;;) {
    const key = take(flow, FLOW_KEY)?.[1]
    if (key === undefined || seen.has(key.toLowerCase())) leave()
    seen.add(key.toLowerCase())
    data[key] = readFlowValue(flow, level)
    const sign = take(flow, FLOW_SIGN)?.[1]
    if (sign === '}') return data
    if (sign !== ',') leave()
  }
}

function endFlow<T>(flow: Flow, data: T): T {
  take(flow, FLOW_SIGN)
  return data
}

function take(flow: Flow, pattern: RegExp): RegExpExecArray | undefined {
  const found = pattern.exec(flow.text.slice(flow.at)) ?? undefined
  if (found) flow.at += found[0].length
  return found
}

function indentOf(line: string): number {
  const indent = skipSpaces(line, 0)
  return indent > DEEPEST * 8 ? leave() : indent
}

function skipSpaces(line: string, from: number): number {
  let at = from
  while (line.charCodeAt(at) === 0x20) at += 1
  return at
}

/** Where the key that begins at `from` ends, in `key:` or `key: value`; `NONE` when there is none. */
function findColon(line: string, from: number): number {
  const colon = line.indexOf(':', from)
  const isEnd = colon === line.length - 1 || line.charCodeAt(colon + 1) === 0x20
  return colon !== NONE && isEnd && KEY.test(line.slice(from, colon)) ? colon : NONE
}

/** What `indexOf` says of what is nowhere. */
const NONE = -1

function isItem(line: string, indent: number): boolean {
  return line.startsWith('- ', indent) && line[indent + 2] !== ' '
}
