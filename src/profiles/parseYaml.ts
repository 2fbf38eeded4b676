import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { Place, Problem } from './issue.ts'
import type { Outcome } from './judgeText.ts'
import { type Located, toLocated } from './locate.ts'
import { YAML_WORDING } from './wording/yaml.ts'

/** Deeper than any field of a profile; a hostile file stops here instead of in someone's stack. */
const DEEPEST = 8

/**
 * Text of YAML → fields with their places. Numbers, dates and times stay as typed (failsafe schema), because YAML's
 * guesses have cost directories phone numbers, postal codes and Norwegian. `firstLine` is the line of the file on
 * which the text starts.
 */
export function parseYaml(text: string, firstLine: number): Outcome<Located> {
  const tooDeep = findTooDeep(text, firstLine)
  if (tooDeep) return { problems: [tooDeep] }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    merge: false,
    lineCounter: lines,
  })
  const located = toLocated(document, text, firstLine, lines)
  const problems = judgeDocument(document, located)
  return problems.length > 0 ? { problems } : { value: located }
}

/** Brackets are counted before parsing: a parser that recurses would fall over on ten thousand of them. */
function findTooDeep(text: string, firstLine: number): Problem | undefined {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/\S/)
    for (const [column, character] of [...line].entries()) {
      if (character === '[' || character === '{') depth += 1
      if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
      if (depth > DEEPEST) {
        const place = {
          line: index + firstLine,
          column: column + 1,
          endLine: index + firstLine,
          endColumn: column + 2,
        }
        return toProblem('yaml-depth', place, character, { limit: String(DEEPEST) })
      }
    }
    if (indent > DEEPEST * 8) {
      const place = { line: index + firstLine, column: 1, endLine: index + firstLine, endColumn: indent + 1 }
      return toProblem('yaml-depth', place, '', { limit: String(DEEPEST) })
    }
  }
  return undefined
}

function judgeDocument(document: Document.Parsed, located: Located): Problem[] {
  const place = (range?: readonly number[] | null) => located.placeOf(range?.[0] ?? 0, range?.[1] ?? 0)
  const problems: Problem[] = [
    ...document.errors.map((error) => toSyntaxProblem(error, located)),
    ...judgeTags(document, place),
  ]
  if (document.directives?.yaml.explicit || /^%/m.test(located.text)) {
    problems.push(toProblem('yaml-document', place([0, 1]), '%'))
  }
  if (problems.length === 0 && !isCollection(document.contents)) {
    problems.push(toProblem('yaml-not-fields', place(document.contents?.range)))
  }
  return problems
}

type ToPlace = (range?: readonly number[] | null) => Place

/** Anchors, aliases, tags, merge keys and keys that are not words: YAML a profile never needs and an attacker does. */
function judgeTags(document: Document.Parsed, place: ToPlace): Problem[] {
  const problems: Problem[] = []
  visit(document, (_key, node) => {
    if (isAlias(node)) problems.push(toProblem('yaml-reference', place(node.range), `*${node.source}`))
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor) problems.push(toProblem('yaml-reference', place(node.range), `&${node.anchor}`))
      if (node.tag && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag)) {
        problems.push(toProblem('yaml-tag', place(node.range), node.tag))
      }
    }
    if (isMap(node))
      problems.push(
        ...judgeKeys(
          node.items.map((pair) => pair.key),
          place,
        ),
      )
    if (isPair(node) && isScalar(node.key) && node.key.value === '<<') {
      problems.push(toProblem('yaml-merge-key', place(node.key.range), '<<'))
    }
    return undefined
  })
  return problems
}

/** Two keys that read the same are one key to a person, whatever their case or composition (NFC/NFD). */
function judgeKeys(keys: readonly unknown[], place: ToPlace): Problem[] {
  const seen = new Set<string>()
  return keys.flatMap((key) => {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
      const range = (key as { range?: readonly number[] } | null)?.range
      return [toProblem('yaml-key', place(range), String(key ?? ''))]
    }
    const folded = key.value.normalize('NFC').toLowerCase()
    if (seen.has(folded)) return [toProblem('yaml-duplicate-key', place(key.range), key.value)]
    seen.add(folded)
    return []
  })
}

function toSyntaxProblem(
  error: { code: string; message: string; pos: readonly [number, number] },
  located: Located,
): Problem {
  const place = located.placeOf(error.pos[0], error.pos[1])
  const found = located.text.slice(...error.pos)
  if (error.code === 'DUPLICATE_KEY')
    return toProblem('yaml-duplicate-key', place, wordAt(located.text, error.pos[0]))
  if (error.code === 'TAB_AS_INDENT') return toProblem('yaml-tab', place, found)
  if (error.code === 'MULTIPLE_DOCS') return toProblem('yaml-document', place, found)
  return toProblem('yaml-syntax', place, found, { detail: error.message })
}

function wordAt(text: string, start: number): string {
  return /^[^\s:]+/.exec(text.slice(start))?.[0] ?? ''
}

function toProblem(
  code: keyof typeof YAML_WORDING,
  place: Place,
  found = '',
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { ruleId: code, severity: 'error', messages: YAML_WORDING[code], place, found, values }
}
