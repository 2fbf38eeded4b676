import { toPlainText } from '#domain/prose.ts'
import type { Finding } from './finding.ts'
import type { Place } from './issue.ts'
import type { Path } from './locate.ts'
import { allMatches, placeIn } from './passages.ts'
import type { JudgedText } from './rule.ts'

/** One file that breaks a rule more often than this is clear without the rest. */
const MOST_FINDINGS = 20

/**
 * Every match of a pattern (with the flag `g`, for something with a digit in it) that `accepts` agrees to, anywhere in the file: comments, keys and
 * links too. What is written in escapes or entities is found in the values that they stand for.
 */
export function findAnywhere(
  subject: JudgedText,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): (Finding & { readonly found: string })[] {
  const { source, body } = subject
  const matches = (text: string) => matchesIn(text, pattern, accepts)
  const written = findInText(source.text, pattern, accepts).map((finding) => ({
    ...finding,
    path: finding.place.line < source.bodyLine ? [] : ['body'],
  }))
  if (written.length > 0) return written
  const values = subject.located.isAsTyped
    ? []
    : textsIn(subject.located.data, []).flatMap(({ path, text }) =>
        matches(text).map(([found]) => ({ path, found })),
      )
  // A digit is shown where one is written, or an entity that stands for it.
  const shown = /[\d&]/.test(source.body) ? matches(toPlainText(body)) : []
  return [...values, ...shown.map(([found]) => ({ path: ['body'], found, place: bodyStart(source) }))]
}

/** The same in a text that is not, or not yet, a profile. */
export function findInText(
  text: string,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): RawFinding[] {
  return matchesIn(text, pattern, accepts).map((match) => {
    return { path: [], found: match[0], place: placeIn(text, match.index, match[0], 1) }
  })
}

type RawFinding = Finding & { readonly found: string; readonly place: Place }

/** What is looked for has digits in it, and most texts have none. */
function matchesIn(
  text: string,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): RegExpExecArray[] {
  return /\d/.test(text) ? allMatches(text, pattern).filter(accepts).slice(0, MOST_FINDINGS) : []
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function bodyStart({ text, bodyLine }: JudgedText['source']) {
  const first = text.split('\n')[bodyLine - 1] ?? ''
  return { line: bodyLine, column: 1, endLine: bodyLine, endColumn: first.length + 1 }
}
