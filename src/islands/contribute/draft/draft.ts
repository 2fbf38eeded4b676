import { isMap } from 'yaml'
import { type Issue, type JudgeLanguage, type Problem, toIssue } from '#profiles/issue.ts'
import { type FencedText, judgeText } from '#profiles/judgeText.ts'
import type { Path } from '#profiles/locate.ts'
import { parseFrontMatter } from '#profiles/parseFrontMatter.ts'
import { inSchemaOrder } from '#profiles/writeProfile.ts'
import { writeFields } from '#profiles/writeValue.ts'
import { lostComments } from './comments.ts'
import { setInYaml } from './setInYaml.ts'
import { type Fields, isFields, isSame, valueAt, withValue } from './values.ts'
import { keyOf, lineAround, parseTree, spanOf, toData } from './yamlText.ts'

/** The text of a file as a form can show it; without `fields` only as text, and `problems` say why. */
export interface ReadDraft {
  readonly fields: Fields | undefined
  readonly body: string
  readonly problems: readonly Issue[]
}

/** A file that has nothing in it yet, in the language its writer reads. */
export function emptyDraft(textLanguage: string): string {
  return `---\ntextLanguage: "${textLanguage}"\n---\n`
}

/**
 * Reads the text of a file for the form, with the very parser that judges it. A character that nobody can see makes a
 * file invalid, and its field is where to say so: the form still shows it.
 */
export function readDraft(text: string, lang: JudgeLanguage = 'en'): ReadDraft {
  const fenced = judgeText(text)
  const problems = 'problems' in fenced ? fenced.problems : []
  const parts = partsOf(text)
  if (problems.every(isOfEmpty) && problems.length > 0) return { fields: {}, body: parts.body, problems: [] }
  if (!problems.every(isOfHidden)) return { fields: undefined, body: '', problems: toIssues(problems, lang) }
  const source = 'value' in fenced ? fenced.value : toFenced(text, parts)
  const { frontMatter, body } = source
  const located = parseFrontMatter(source)
  if ('value' in located) return { fields: toFields(located.value.data), body, problems: [] }
  if (!located.problems.every(isOfHidden))
    return { fields: undefined, body, problems: toIssues(located.problems, lang) }
  return { fields: toFields(toData(parseTree(frontMatter))), body, problems: [] }
}

/**
 * The text with one field changed; `undefined` takes the field away. Everything else stays as it was typed: other
 * lines, quotation marks, order, and every comment. The text must be one that `readDraft` finds fields in.
 */
export function setField(text: string, path: Path, value: unknown): string {
  const { opening, frontMatter, closing, body } = partsOf(text)
  const next = setInFrontMatter(frontMatter, path, toTexts(value))
  const lines = next === '' || next.endsWith('\n') ? next : `${next}\n`
  return `${opening}${lines}${closing}${body}`
}

/** The text with another long text below the fields. */
export function setBody(text: string, body: string): string {
  const { opening, frontMatter, closing } = partsOf(text)
  return `${opening}${frontMatter}${closing.endsWith('\n') ? closing : `${closing}\n`}${body}`
}

/** Line ends as the judge counts them, and no mark before the first word. */
export function normalise(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

function partsOf(text: string) {
  const match = /^(---\n)([\s\S]*?\n|)(---(?:\n|$))/.exec(text)
  const [whole = '', opening = '', frontMatter = '', closing = ''] = match ?? []
  return { opening, frontMatter, closing, body: text.slice(whole.length) }
}

function toFenced(text: string, { frontMatter, body }: ReturnType<typeof partsOf>): FencedText {
  return { text, frontMatter, body, bodyLine: frontMatter.split('\n').length + 2, isSurelyVisible: false }
}

function isOfEmpty({ ruleId }: Problem): boolean {
  return ruleId === 'front-matter-empty'
}

function isOfHidden({ ruleId }: Problem): boolean {
  return ruleId === 'hidden-character'
}

function toIssues(problems: readonly Problem[], lang: JudgeLanguage): readonly Issue[] {
  return problems.map((problem) => toIssue(problem, '', lang))
}

function toFields(data: unknown): Fields | undefined {
  return isFields(data) ? data : undefined
}

function setInFrontMatter(text: string, path: Path, value: unknown): string {
  const root = parseTree(text)
  const data = toData(root)
  const wanted = withValue(isFields(data) ? data : {}, path, value) ?? {}
  const isRight = (candidate: string) => isSame(toData(parseTree(candidate)) || {}, wanted)
  const fine = setInYaml(text, root, reachOf(data, path, value), value)
  if (fine !== undefined && isRight(fine)) return withComments(text, fine, path)
  const coarse = rewriteField(text, path, wanted as Fields)
  if (isRight(coarse)) return withComments(text, coarse, path)
  const anew = `${writeFields(wanted as Fields, inSchemaOrder).join('\n')}\n`
  return withComments(text, anew, path)
}

/** What is taken away is taken with the groups that would be left empty by it. */
function reachOf(data: unknown, path: Path, value: unknown): Path {
  if (value !== undefined) return path
  const left = withValue(data, path, undefined)
  const lengths = path.map((_, index) => index + 1)
  const emptied = lengths.find(
    (length) => typeof path[length - 1] === 'string' && valueAt(left, path.slice(0, length)) === undefined,
  )
  return path.slice(0, emptied)
}

/** One field of the first level written anew, in its place. */
function rewriteField(text: string, [key]: Path, wanted: Fields): string {
  const name = String(key)
  const root = parseTree(text)
  const pairs = isMap(root) && !root.flow ? root.items : []
  const at = pairs.findIndex((pair) => keyOf(pair) === name)
  const pair = pairs[at]
  if (!pair) return `${text}${writeFields({ [name]: wanted[name] }, inSchemaOrder).join('\n')}\n`
  const start = lineAround(text, spanOf(pair.key)[0]).start
  const next = pairs[at + 1]
  const end = next ? lineAround(text, spanOf(next.key)[0]).start : text.length
  const lines = wanted[name] === undefined ? [] : writeFields({ [name]: wanted[name] }, inSchemaOrder)
  return `${text.slice(0, start)}${lines.map((line) => `${line}\n`).join('')}${text.slice(end)}`
}

/** Comments of what was changed stand above it from then on. */
function withComments(before: string, after: string, [key]: Path): string {
  const lost = lostComments(before, after)
  if (lost.length === 0) return after
  const root = parseTree(after)
  const pair = isMap(root) ? root.items.find((one) => keyOf(one) === key) : undefined
  const at = pair ? lineAround(after, spanOf(pair.key)[0]).start : after.length
  const gap = at > 0 && after[at - 1] !== '\n' ? '\n' : ''
  return `${after.slice(0, at)}${gap}${lost.map((comment) => `${comment}\n`).join('')}${after.slice(at)}`
}

/** Every value reaches the file as text. */
function toTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTexts)
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toTexts(one)]))
  return value === undefined || typeof value === 'string' ? value : String(value)
}
