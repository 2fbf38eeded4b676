import { inSchemaOrder } from '../writeProfile.ts'
import { readText } from './meaning.ts'

/** A field with the lines that belong to it: comments and blank lines right above it, and its value. */
interface Block {
  readonly key: string
  readonly lines: readonly string[]
}

/**
 * Moves the fields of a profile into the order of the schema, each whole and with its comments. Nothing is moved
 * where fields do not start lines of their own.
 */
export function orderFields(text: string): string {
  const reading = readText(text)
  if (!('located' in reading)) return text
  const keys = reading.located.scalars().filter(({ at, path }) => at === 'key' && path.length === 1)
  const starts = keys.map(({ place }) => place.line - 1)
  if (keys.some(({ place }) => place.column !== 1) || new Set(starts).size < keys.length) return text
  const lines = text.split('\n')
  const close = lines.indexOf('---', 1)
  const blocks = keys.map(({ value }, index): Block => {
    const next = starts[index + 1]
    const from = startOf(starts[index] ?? 0, lines, index === 0)
    const to = next === undefined ? endOf(close, lines) : startOf(next, lines, false)
    return { key: value, lines: lines.slice(from, to) }
  })
  const names = blocks.map(({ key }) => key)
  const sorted = inSchemaOrder(names, []).flatMap((name) => blocks.filter(({ key }) => key === name))
  const head = lines.slice(0, startOf(starts[0] ?? 0, lines, true))
  const tail = lines.slice(endOf(close, lines))
  return [...head, ...sorted.flatMap((block) => block.lines), ...tail].join('\n')
}

/**
 * The line on which a field's own comments begin: comments right above its key are about it, and so is a blank line
 * above those. What stands above that belongs to the field before, or, at the top, to the file.
 */
function startOf(keyLine: number, lines: readonly string[], isFirst: boolean): number {
  let start = keyLine
  while (isComment(lines[start - 1]) && !/yaml-language-server/.test(lines[start - 1] ?? '')) start -= 1
  if (isFirst) return start
  while (lines[start - 1]?.trim() === '') start -= 1
  return start
}

/** Comments below the last field stay at the bottom. */
function endOf(close: number, lines: readonly string[]): number {
  let end = close
  while (isComment(lines[end - 1]) || lines[end - 1]?.trim() === '') end -= 1
  return end
}

function isComment(line: string | undefined): boolean {
  return line?.startsWith('#') === true
}
