import type { Profile } from '#domain/schema/profile.ts'
import type { Finding } from './finding.ts'
import type { Place } from './issue.ts'
import type { FencedText } from './judgeText.ts'
import type { Path } from './locate.ts'

/** One text that people read. */
export interface Passage {
  /** `['body']` for the long text. */
  readonly path: Path
  /** The field it belongs to, whatever language or list it stands in. */
  readonly field: string
  readonly text: string
  /** The language it is said to be in. */
  readonly lang: string
  /** The first line of the long text in its file; the other texts stand where `path` does. */
  readonly firstLine?: number
}

/** One text that breaks a rule more often than this is clear without the rest. */
const MOST_FINDINGS = 20

/** Fields of free text. Titles of sources and names of other organisations are quoted, not written here. */
const TEXTS = new Set([
  'name',
  'alternateNames',
  'summary',
  'interpreting',
  'eligibility',
  'notFor',
  'firstContact',
  'howToJoin',
  'keywords',
  'text',
  'label',
  'note',
  'accessibility',
])
const QUOTED = new Set(['sources', 'parent'])

/** A profile, or the fields of a translation. */
type Texts = Pick<Profile, 'textLanguage'> & object

/** All texts of a profile, the long one last, with its links blanked out so that every offset stays true. */
export function toPassages(profile: Texts, source: FencedText): readonly Passage[] {
  const passages: Passage[] = []
  for (const [key, value] of Object.entries(profile)) {
    if (!QUOTED.has(key)) collect(value, [key], key, profile.textLanguage, passages)
  }
  const body = blankLinks(source.body)
  if (body.trim() !== '') {
    const lang = profile.textLanguage
    passages.push({ path: ['body'], field: 'body', text: body, lang, firstLine: source.bodyLine })
  }
  return passages
}

/** A finding that says what it found. */
export type TextFinding = Finding & { readonly found: string }

/** Every match of a pattern (with the flag `g`) that `accepts` agrees to, as findings with their places. */
export function findInPassages(
  passages: readonly Passage[],
  pattern: RegExp,
  accepts: (match: RegExpExecArray, passage: Passage) => boolean = () => true,
): TextFinding[] {
  return passages.flatMap((passage) =>
    allMatches(passage.text, pattern)
      .filter((match) => accepts(match, passage))
      .slice(0, MOST_FINDINGS)
      .map((match) => toFinding(passage, match.index, match[0])),
  )
}

/** Nearly every text has no match, and to say so `search` takes a fraction of the time that `matchAll` does. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
}

/** Points at a part of a passage: exactly in the long text, at the whole value elsewhere. */
export function toFinding({ path, text, firstLine }: Passage, index: number, found: string): TextFinding {
  return { path, found, place: firstLine === undefined ? undefined : placeIn(text, index, found, firstLine) }
}

/** Where a part of a text stands in its file, when the text begins on `firstLine`. */
export function placeIn(text: string, index: number, part: string, firstLine: number): Place {
  const start = toPosition(text, index)
  const end = toPosition(text, index + part.length)
  return {
    line: start.line + firstLine,
    column: start.column,
    endLine: end.line + firstLine,
    endColumn: end.column,
  }
}

function toPosition(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length - 1, column: index - lastBreak }
}

function collect(value: unknown, path: Path, field: string, lang: string, passages: Passage[]): void {
  if (typeof value === 'string') {
    if (TEXTS.has(field)) passages.push({ path, field, text: value, lang })
    return
  }
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) collect(inner, [...path, index], field, lang, passages)
    return
  }
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const isLanguage = TEXTS.has(field)
    collect(inner, [...path, key], isLanguage ? field : key, isLanguage ? key : lang, passages)
  }
}

/** Links are judged as links; only what stands beside them is text. */
function blankLinks(body: string): string {
  return body.replace(/\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)|<[a-z]{3,8}:[^>\n]{0,600}>/gi, (link) =>
    ' '.repeat(link.length),
  )
}
