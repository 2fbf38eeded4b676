import { findHiddenCharacter, isSurelyVisible } from './hiddenCharacter.ts'
import { FILE_START, type Place, type Problem } from './issue.ts'
import { FILE_WORDING } from './wording/file.ts'

/** The most bytes one profile may have: ten times the longest real one, small enough that nothing can be slow. */
export const PROFILE_BYTES = 32 * 1024

/** The text of a file, cut where its fences stand; lines count from 1 in the file itself. */
export interface FencedText {
  /** The whole text with LF line ends and without a BOM. */
  readonly text: string
  /** What stands between the fences; its first line is line 2 of the file. */
  readonly frontMatter: string
  readonly body: string
  /** 1-based line on which the body starts. */
  readonly bodyLine: number
  /** What `isSurelyVisible` says of all of it: parsers need not look at every character again. */
  readonly isSurelyVisible: boolean
}

export type Outcome<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

/**
 * Looks at a profile's characters and fences before any parser sees it, because the parsers guess: gray-matter takes
 * `---js` for code to run, a longer row of hyphens for a fence, and a missing fence for an empty profile.
 */
export function judgeText(raw: string): Outcome<FencedText> {
  // One unit of UTF-16 takes at most three bytes of UTF-8, so most texts need not be counted.
  const bytes = raw.length * 3 > PROFILE_BYTES ? new TextEncoder().encode(raw).length : 0
  if (bytes > PROFILE_BYTES) {
    return fail('file-too-large', FILE_START, String(bytes), { limit: String(PROFILE_BYTES) })
  }
  const text = raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  const isVisible = isSurelyVisible(text)
  const hidden = isVisible ? undefined : findHidden(text.split('\n'))
  if (hidden) return hidden
  const opening = lineFrom(text, 0)
  if (opening !== '---') return fail('fence-open', lineAt(1, opening), opening)
  const closing = text.indexOf('\n---', opening.length)
  if (closing < 0) {
    const lines = text.split('\n')
    return fail('fence-close', lineAt(lines.length, lines.at(-1) ?? ''))
  }
  const frontMatter = text.slice(opening.length + 1, closing)
  const closingNumber = frontMatter.split('\n').length + 2
  const closingLine = lineFrom(text, closing + 1)
  if (closingLine !== '---') return fail('fence-inside', lineAt(closingNumber, closingLine), closingLine)
  if (!/^[^\S\n]*[^\s#]/m.test(frontMatter)) return fail('front-matter-empty', lineAt(1, opening))
  const body = text.slice(closing + closingLine.length + 2)
  const bodyLine = closingNumber + 1
  return { value: { text, frontMatter, body, bodyLine, isSurelyVisible: isVisible } }
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

function findHidden(lines: readonly string[]): Outcome<never> | undefined {
  const problems = lines.flatMap((line, index) => {
    const hidden = findHiddenCharacter(line)
    if (!hidden) return []
    const column = hidden.index + 1
    const endColumn = column + hidden.character.length
    const place = { line: index + 1, column, endLine: index + 1, endColumn }
    return [problem('hidden-character', place, hidden.character)]
  })
  return problems.length > 0 ? { problems: problems.slice(0, 10) } : undefined
}

function lineAt(line: number, text: string): Place {
  return { line, column: 1, endLine: line, endColumn: text.length + 1 }
}

function fail(
  code: keyof typeof FILE_WORDING,
  place: Place,
  found?: string,
  values?: Readonly<Record<string, string>>,
): { readonly problems: readonly Problem[] } {
  return { problems: [{ ...problem(code, place, found), ...(values && { values }) }] }
}

function problem(code: keyof typeof FILE_WORDING, place: Place, found?: string): Problem {
  return {
    ruleId: code,
    severity: 'error',
    messages: FILE_WORDING[code],
    place,
    ...(found !== undefined && { found }),
  }
}
