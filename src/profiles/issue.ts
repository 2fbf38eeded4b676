import { coverCodes } from './mask.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Languages the judge speaks; a contributor chooses with `--lang`. */
export const JUDGE_LANGUAGES = ['fi', 'sv', 'en'] as const
export type JudgeLanguage = (typeof JUDGE_LANGUAGES)[number]

/** 1-based lines and columns (UTF-16 units); the end is exclusive, as in an editor. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A repair with one right answer: put `text` where `place` is. It never changes what the profile means. */
export interface Fix {
  readonly place: Place
  readonly text: string
}

/** One thing to say about one place of one file. Reporters print it; they know no rule. */
export interface Issue extends Place {
  readonly ruleId: string
  readonly severity: Severity
  readonly file: string
  /** Path of the field, e.g. `services[1].phone`; empty for the file as a whole. */
  readonly field: string
  readonly found: string
  readonly expected: string
  /** Found, expected, what to do: three short sentences in the contributor's language. */
  readonly message: string
  /** The same in a second language, when one was asked for. */
  readonly secondMessage?: string
  readonly fix?: Fix
  /** What stands at the place must not be repeated: a report is public. */
  readonly isSecret?: true
}

/** What was found, what was expected, what to do. `{name}` is replaced by a value of the problem. */
export type Sentences = readonly [found: string, expected: string, act: string]
export type Messages = Readonly<Record<JudgeLanguage, Sentences>>

/** An issue before it is put into words. */
export interface Problem {
  readonly ruleId: string
  readonly severity: Severity
  readonly messages: Messages
  readonly place: Place
  readonly field?: string
  /** The text as it stands in the file. */
  readonly found?: string
  readonly values?: Readonly<Record<string, string>>
  readonly fix?: Fix
  readonly isSecret?: true
}

export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Puts a problem into words; with `also`, into those of a second language, too. */
export function toIssue(problem: Problem, file: string, lang: JudgeLanguage, also?: JudgeLanguage): Issue {
  const found = shorten(problem.found ?? '')
  const values = { found, field: problem.field ?? '', ...problem.values }
  const say = (language: JudgeLanguage) =>
    problem.messages[language].map((sentence) => fillIn(sentence, values))
  const sentences = say(lang)
  return {
    ruleId: problem.ruleId,
    severity: problem.severity,
    file,
    ...problem.place,
    field: showHidden(values.field),
    found,
    expected: sentences[1] ?? '',
    message: sentences.filter(Boolean).join(' '),
    ...(also && { secondMessage: say(also).filter(Boolean).join(' ') }),
    ...(problem.fix && isPublic(problem.fix.text) && { fix: problem.fix }),
    ...(problem.isSecret && { isSecret: true }),
  }
}

/** A line with an identity code in it is for a person to mend: the report of a repair would show it. */
function isPublic(text: string): boolean {
  return coverCodes(text) === text
}

/** By file, then by place; the same files always give the same list. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.field, b.field)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => show(values[name] ?? whole))
}

/** What a stranger wrote, as a report may show it. */
function show(text: string): string {
  return showHidden(coverCodes(text))
}

/** Names what cannot be seen (`<U+202E>`), so that nothing hides or acts in a terminal or on a page. */
export function showHidden(text: string): string {
  return text.replace(
    /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

/** Long or many-lined text would bury the message. */
function shorten(text: string): string {
  const characters = [...show(text)]
  return characters.length > 80 ? `${characters.slice(0, 77).join('')}…` : characters.join('')
}
