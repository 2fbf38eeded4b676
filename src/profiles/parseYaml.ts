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
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import { findHiddenCharacter, isSurelyVisible } from './hiddenCharacter.ts'
import type { Place, Problem } from './issue.ts'
import type { Outcome } from './judgeText.ts'
import { type Located, toLocated } from './locate.ts'
import { findPlainKey, findPlainValue } from './plainPlaces.ts'
import { readVisibleYaml } from './readPlainYaml.ts'
import { FILE_WORDING } from './wording/file.ts'
import { YAML_WORDING } from './wording/yaml.ts'
import { quote } from './writeValue.ts'
import { findTooDeep, findTooManySigns } from './yamlLimits.ts'

/** One missing bracket can make thousands of complaints; nobody reads beyond the first ones. */
const MOST_PROBLEMS = 50

const WORDING = { ...YAML_WORDING, 'hidden-character': FILE_WORDING['hidden-character'] }

/**
 * Text of YAML → fields with their places. Numbers, dates and times stay as typed (failsafe schema), because YAML's
 * guesses have cost directories phone numbers, postal codes and Norwegian. `firstLine` is the line of the file on
 * which the text starts; `mostSigns` bounds what the parser may be given to chew on.
 */
export function parseYaml(text: string, firstLine: number, mostSigns?: number): Outcome<Located> {
  const located = isSurelyVisible(text) ? parsePlainYaml(text, firstLine, mostSigns) : undefined
  return located ? { value: located } : parseAnyYaml(text, firstLine, mostSigns)
}

/** The same of plain YAML in characters that are surely visible, in a fraction of the time; `undefined` for all other. */
export function parsePlainYaml(text: string, firstLine: number, mostSigns?: number): Located | undefined {
  const data = findTooManySigns(text, firstLine, mostSigns) ? undefined : readVisibleYaml(text)
  return data === undefined ? undefined : toLocatedLater(data, text, firstLine)
}

/** The same of whatever YAML, plain or not. */
export function parseAnyYaml(text: string, firstLine: number, mostSigns?: number): Outcome<Located> {
  const beyond = findTooDeep(text, firstLine) ?? findTooManySigns(text, firstLine, mostSigns)
  if (beyond) return { problems: [beyond] }
  const { document, located } = parseFully(text, firstLine)
  const problems = judgeDocument(document, located)
  return problems.length > 0 ? { problems } : { value: located }
}

function parseFully(text: string, firstLine: number): { document: Document.Parsed; located: Located } {
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    // `judgeKeys` finds twins that differ in case or composition, too; the parser would only say the same twice.
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
  })
  return { document, located: toLocated(document, text, firstLine, countLines(text)) }
}

/** The parser's own count misses lines inside broken quotation marks, and every place below would be wrong. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return lines
}

/** Places matter only where something is wrong, so plain YAML meets the full parser only when one is asked for. */
function toLocatedLater(data: unknown, text: string, firstLine: number): Located {
  let parsed: Located | undefined
  const located = () => {
    parsed ??= parseFully(text, firstLine).located
    return parsed
  }
  return {
    text,
    data,
    isAsTyped: true,
    valueAt: (path) => findPlainValue(text, path, firstLine) ?? located().valueAt(path),
    keyAt: (path) => findPlainKey(text, path, firstLine) ?? located().keyAt(path),
    placeOf: (start, end) => located().placeOf(start, end),
    scalars: () => located().scalars(),
    // Plain YAML has no comments.
    commented: () => [],
  }
}

function judgeDocument(document: Document.Parsed, located: Located): Problem[] {
  const place = (range?: readonly number[] | null) => located.placeOf(range?.[0] ?? 0, range?.[1] ?? 0)
  const problems: Problem[] = [
    ...document.errors.slice(0, MOST_PROBLEMS).map((error) => toSyntaxProblem(error, located)),
    ...judgeTags(document, place),
  ]
  const directive = located.text.search(/^%/m)
  if (directive >= 0) problems.push(toProblem('yaml-document', place([directive, directive + 1]), '%'))
  if (problems.length === 0 && !isCollection(document.contents)) {
    problems.push(toProblem('yaml-not-fields', place(document.contents?.range)))
  }
  return problems.slice(0, MOST_PROBLEMS)
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
    if (isScalar(node)) problems.push(...judgeCharacters(node, place))
    if (isMap(node)) problems.push(...judgeKeys(keysOf(node), place))
    if (isPair(node) && isScalar(node.key) && node.key.value === '<<') {
      problems.push(toProblem('yaml-merge-key', place(node.key.range), '<<'))
    }
    return undefined
  })
  return problems
}

function keysOf(map: YAMLMap): unknown[] {
  return map.items.map((pair) => pair.key)
}

/** `"\u202e"` hides in quotes what the look at the file's own characters cannot see. */
function judgeCharacters(node: Scalar, place: ToPlace): Problem[] {
  const hidden = findHiddenCharacter(String(node.value ?? ''))
  return hidden ? [toProblem('hidden-character', place(node.range), hidden.character)] : []
}

/** Two keys that read the same are one key to a person, whatever their case or composition (NFC/NFD). */
function judgeKeys(keys: readonly unknown[], place: ToPlace): Problem[] {
  const seen = new Set<string>()
  return keys.flatMap((key) => {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
      const range = (key as { range?: readonly number[] } | null)?.range
      return [toProblem('yaml-key', place(range), String(key ?? ''))]
    }
    // Objects have a prototype of that name, so a schema would pass over it without a word.
    if (key.value === '__proto__') return [toProblem('yaml-key', place(key.range), key.value)]
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
  if (error.code === 'TAB_AS_INDENT') return toProblem('yaml-tab', place, found)
  if (error.code === 'MULTIPLE_DOCS') return toProblem('yaml-document', place, found)
  return findColon(error, located) ?? toProblem('yaml-syntax', place, found)
}

/** `fi: Kahvila: kaikille` – the parser takes the second colon for one that ends a key. */
function findColon(
  { code, message, pos }: { code: string; message: string; pos: readonly [number, number] },
  { text, placeOf }: Located,
): Problem | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !message.startsWith('Nested mappings')) return undefined
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1
  const line = text.slice(start).split('\n', 1)[0] ?? ''
  const [, opening = '', value = ''] = KEY_AND_VALUE.exec(line) ?? []
  // What follows a # may be a comment, and is then no part of the value.
  if (!value.includes(': ') || value.includes(' #')) return undefined
  const place = placeOf(start + opening.length, start + opening.length + value.length)
  const cure = quote(value)
  return { ...toProblem('yaml-colon', place, value, { cure }), fix: { place, text: cure } }
}

/** A key and its bare value, which begins neither a list nor fields of its own (`contact: phone: 09 …`). */
const KEY_AND_VALUE = /^(\s*(?:- )?[\w-]+: +)(?![a-z][\w-]*: )([^\s"'[\]{}#&*!|>%@`].*\S)\s*$/

function toProblem(
  code: keyof typeof WORDING,
  place: Place,
  found = '',
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { ruleId: code, severity: 'error', messages: WORDING[code], place, found, values }
}
