import { quote } from '../writeValue.ts'
import { readText } from './meaning.ts'
import { isBlock } from './suggestFix.ts'

/** One BOM at the start is a habit of some editors; it says nothing. */
export function dropByteOrderMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

/** LF everywhere. A CR alone ends lines only in files that have no LF (old Mac). */
export function unifyLineEnds(text: string): string {
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n')
}

/** Exactly one line end at the end. */
export function endWithLineEnd(text: string): string {
  return `${text.replace(/\n+$/, '')}\n`
}

/** Tabs that indent fields become two spaces each, as the message of `yaml-tab` says. */
export function indentWithSpaces(text: string): string {
  return mapFields(text, (line) => line.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll('\t', '  ')))
}

/** `name: “Kerho: a”` from a word processor becomes `name: "Kerho: a"`, when the whole value stands in such signs. */
export function straightenQuotes(text: string): string {
  return mapFields(text, (line) =>
    line.replace(
      /^(\s*(?:-\s+)?(?:[\w-]+:\s+)?)[“”„]([^“”„"]*)[“”]\s*$/,
      (_line, start: string, value: string) => start + quote(value),
    ),
  )
}

/**
 * Spaces at the ends of lines, but for two before another line of the long text, which break the line, and inside
 * texts of many lines, where they count.
 */
export function trimLines(text: string): string {
  const kept = linesOfBlocks(text)
  const lines = text.split('\n')
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  return lines
    .map((line, index) => {
      const trimmed = line.replace(/[ \t]+$/, '')
      const isBreak =
        index > close && trimmed !== '' && line.startsWith(`${trimmed}  `) && lines[index + 1]?.trim()
      return kept.has(index + 1) || isBreak ? line : trimmed
    })
    .join('\n')
}

/** Numbers of the lines that belong to values after `|` or `>`. */
function linesOfBlocks(text: string): ReadonlySet<number> {
  const reading = readText(text)
  if (!('located' in reading)) return new Set()
  const blocks = reading.located.scalars().filter(isBlock)
  return new Set(
    blocks.flatMap(({ place }) => {
      const last = place.endColumn === 1 ? place.endLine - 1 : place.endLine
      return Array.from({ length: last - place.line + 1 }, (_, index) => place.line + index)
    }),
  )
}

/** Changes lines between the fences only. */
function mapFields(text: string, change: (line: string) => string): string {
  const lines = text.split('\n')
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  return lines.map((line, index) => (index > 0 && index < close ? change(line) : line)).join('\n')
}
