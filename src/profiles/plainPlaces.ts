import type { Place } from './issue.ts'
import type { Path } from './locate.ts'

/** Where the key of a field on the first level stands in text that `readPlainYaml` has read. */
export function findPlainKey(text: string, path: Path, firstLine: number): Place | undefined {
  const field = findField(text, path)
  if (!field) return undefined
  const line = field.index + firstLine
  return { line, column: 1, endLine: line, endColumn: field.start.indexOf(':') + 1 }
}

/** The same of its value, when that is a text or a group of lines; lists are left to the full parser. */
export function findPlainValue(text: string, path: Path, firstLine: number): Place | undefined {
  const field = findField(text, path)
  if (!field) return undefined
  if (field.value === '') return findGroup(field, firstLine)
  if (!/^["'\p{L}\p{N}+]/u.test(field.value)) return undefined
  const line = field.index + firstLine
  const column = field.start.length + 1
  return { line, column, endLine: line, endColumn: column + field.value.length }
}

/** From the first letter of the lines below the key to the start of the field that follows. */
function findGroup({ index, lines }: Field, firstLine: number): Place | undefined {
  const end = lines.findIndex((line, number) => number > index && !line.startsWith(' '))
  const first = lines[index + 1]
  // Blank lines, lists as deep as their key and the end of the text follow rules of their own.
  if (end <= index + 1 || first === undefined || !/^[a-z]/i.test(lines[end] ?? '')) return undefined
  const column = first.search(/\S/) + 1
  return { line: index + 1 + firstLine, column, endLine: end + firstLine, endColumn: 1 }
}

interface Field {
  readonly lines: readonly string[]
  readonly index: number
  /** The key, its colon and the spaces after it. */
  readonly start: string
  readonly value: string
}

function findField(text: string, path: Path): Field | undefined {
  const [key] = path
  if (path.length !== 1 || typeof key !== 'string') return undefined
  const lines = text.split('\n')
  const index = lines.findIndex((line) => line.startsWith(`${key}:`))
  const line = lines[index]
  if (line === undefined) return undefined
  const start = /^[^:]*: */.exec(line)?.[0] ?? ''
  return { lines, index, start, value: line.slice(start.length) }
}
