import { CST, Lexer } from 'yaml'
import type { Place, Problem } from './issue.ts'
import { YAML_WORDING } from './wording/yaml.ts'

/** Deeper than any field of a profile; a hostile file stops here instead of in someone's stack. */
const DEEPEST = 8

/**
 * Signs of YAML and lines that one text may have. A profile of the greatest size written as densely as any real one
 * has about 5,000; a file of 32,000 commas kept the parser busy for half a second.
 */
const MOST_SIGNS = 8000

const SIGN = /[\n"#%&'*,:>?@[\\\]`{|}!]|-(?=\s)/g

/** More signs than a parser can be given without making people wait; `undefined` when all is well. */
export function findTooManySigns(text: string, firstLine: number, most = MOST_SIGNS): Problem | undefined {
  const sign = findSignBeyond(text, most)
  if (sign === undefined) return undefined
  const place = toPlace(text, firstLine, sign, sign + 1)
  return toProblem('yaml-limits', place, text.charAt(sign), String(most))
}

/** More levels than a parser that recurses could stand; `undefined` when all is well. */
export function findTooDeep(text: string, firstLine: number): Problem | undefined {
  const level = findLevelBeyond(text)
  if (!level) return undefined
  const place = toPlace(text, firstLine, level.start, level.end)
  return toProblem('yaml-depth', place, level.found, String(DEEPEST))
}

/** Profiles have few signs; only what is longer than the bound needs to be counted. */
function findSignBeyond(text: string, most: number): number | undefined {
  if (text.length <= most) return undefined
  let count = 0
  for (const { index } of text.matchAll(SIGN)) {
    count += 1
    if (count > most) return index
  }
  return undefined
}

interface Span {
  readonly start: number
  readonly end: number
  readonly found: string
}

/** Brackets, indentation and the signs that open a level on one line (`- - - x`, `? ? ? x`) all count. */
function findLevelBeyond(text: string): Span | undefined {
  const indent = /^ {65,}/m.exec(text)
  if (indent) return { start: indent.index, end: indent.index + indent[0].length, found: '' }
  if (!/[[{]|[-?:]\s+[-?:]/.test(text)) return undefined
  return findTokenBeyond(text)
}

/** The parser's own tokens tell a bracket from one in a quoted text, which no count of characters can. */
function findTokenBeyond(text: string): Span | undefined {
  let [depth, signs, lineStart] = [0, 0, 0]
  let before = 'newline'
  for (const { type, start, end } of tokensOf(text)) {
    if (type === 'flow-seq-start' || type === 'flow-map-start') depth += 1
    if (type === 'flow-seq-end' || type === 'flow-map-end') depth = Math.max(0, depth - 1)
    if (type === 'flow-error-end') depth = 0
    if (depth > DEEPEST) return { start, end, found: text.slice(start, end) }
    if (isOpener(type, before)) signs += 1
    if (signs > DEEPEST) return { start: lineStart, end, found: '' }
    if (type === 'newline') [signs, lineStart] = [0, end]
    if (type !== 'space') before = type
  }
  return undefined
}

/** `-` and `?` open a level; so does a `:` that follows no key. */
function isOpener(type: string, before: string): boolean {
  const isSign = type === 'seq-item-ind' || type === 'explicit-key-ind'
  return isSign || (type === 'map-value-ind' && /-ind$|^newline$/.test(before))
}

interface Token {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** The lexer also gives marks that stand in no text; one of them says that what follows is a scalar. */
function* tokensOf(text: string): Generator<Token> {
  let start = 0
  let isScalar = false
  for (const source of new Lexer().lex(text)) {
    const type: string = isScalar ? 'text' : (CST.tokenType(source) ?? 'text')
    isScalar = type === 'scalar'
    if (isScalar || type === 'doc-mode') continue
    const end = start + (type === 'flow-error-end' ? 0 : source.length)
    yield { type, start, end }
    start = end
  }
}

function toPlace(text: string, firstLine: number, start: number, end: number): Place {
  const at = (offset: number) => {
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    return { line: line + firstLine - 1, column: offset - before.lastIndexOf('\n') }
  }
  const to = at(end)
  return { ...at(start), endLine: to.line, endColumn: to.column }
}

function toProblem(code: 'yaml-depth' | 'yaml-limits', place: Place, found: string, limit: string): Problem {
  return { ruleId: code, severity: 'error', messages: YAML_WORDING[code], place, found, values: { limit } }
}
