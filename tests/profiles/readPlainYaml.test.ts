import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { toLocated } from '#profiles/locate.ts'
import { readPlainYaml } from '#profiles/readPlainYaml.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { profileText } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000)
const SEED = Number(process.env.FUZZ_SEED ?? 2026)

/** The fields as the full parser reads them; `undefined` when it complains or finds more than plain YAML. */
function readFully(text: string): unknown {
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
  })
  if (document.errors.length > 0 || /^%/m.test(text)) return undefined
  const lines = new LineCounter()
  // `# …` after a value cuts it short, and the judge warns of that; plain YAML promises that there is none.
  if (toLocated(document, text, 1, lines).commented().length > 0) return undefined
  return toData(document.contents)
}

function toData(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), toData(value)]),
    )
  }
  if (isCollection(node)) return node.items.map(toData)
  return isScalar(node) ? (node.value ?? '') : ''
}

function frontMatterOf(text: string): string {
  return text.replace(/^\ufeff?---\n/, '').split(/\n---/)[0] ?? ''
}

const profiles = readdirSync(`${CONTENT_FOLDER}/organisations`).map((name) =>
  readFileSync(`${CONTENT_FOLDER}/organisations/${name}`, 'utf8'),
)
const concepts = readdirSync(`${CONTENT_FOLDER}/thesaurus`).map((name) =>
  readFileSync(`${CONTENT_FOLDER}/thesaurus/${name}`, 'utf8'),
)
const vocabulary = readdirSync(`${CONTENT_FOLDER}/vocabulary`)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`${CONTENT_FOLDER}/vocabulary/${name}`, 'utf8'))
/** Brackets over several lines, with what may and what may not stand in them. */
const brackets = [
  'label:\n  { fi: "a",\n    sv: b }\nid: c\n',
  'list:\n  [ "a",\n  b,\n  # a remark\n  { c: d }\n  ]\n',
]
const texts = [
  ...[...profiles, ...BAD_PROFILES, profileText()].map(frontMatterOf),
  ...concepts,
  ...vocabulary,
  ...brackets,
  // Short ones are changed more often where it matters.
  ...Array.from({ length: 60 }, (_, index) => brackets[index % brackets.length] ?? ''),
]

/** Pieces that lines of YAML are made of, plain ones and all others. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b: c',
    'name: ',
    'key:',
    'x:y',
    'A: 1',
    'a:',
    '- ',
    '-',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n',
    '\n  ',
    '\n- ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '[a, b]',
    '{ a: b }',
    '"',
    "'",
    '"a"',
    "'b'",
    ' #',
    '#',
    ': ',
    '?',
    '? ',
    '|',
    '>',
  ],
  ...[
    '&a',
    '*a',
    '!a',
    '%',
    '@',
    '`',
    '\\',
    '---',
    '...',
    '+358',
    '02100',
    '12:30',
    'ä',
    'no',
    '~',
    '<<: ',
    '\t',
    '’',
    '=',
  ],
)
const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const mutant = fc
  .record({ base: fc.constantFrom(...texts), at: fc.nat(), cut: fc.nat(12), insert: line })
  .map(({ base, at, cut, insert }) => {
    const start = base.length === 0 ? 0 : at % base.length
    return base.slice(0, start) + insert + base.slice(start + cut)
  })

describe('readPlainYaml', () => {
  it('reads most real profiles', () => {
    const plain = profiles.filter((text) => readPlainYaml(frontMatterOf(text)) !== undefined)
    expect(plain.length).toBeGreaterThan(profiles.length * 0.6)
  })

  it('reads most real concepts', () => {
    const plain = concepts.filter((text) => readPlainYaml(text) !== undefined)
    expect(plain.length).toBeGreaterThan(concepts.length * 0.85)
  })

  it('reads every text the same as the full parser, or leaves it', () => {
    for (const text of texts) {
      const plain = readPlainYaml(text)
      if (plain !== undefined) expect(plain, text).toEqual(readFully(text))
    }
  })

  it('reads whatever it reads of random texts the same as the full parser', () => {
    let read = 0
    const check = (text: string) => {
      const plain = readPlainYaml(text)
      if (plain === undefined) return
      read += 1
      expect(plain).toEqual(readFully(text))
    }
    fc.assert(fc.property(fc.oneof(line, mutant), check), { numRuns: RUNS, seed: SEED })
    expect(read).toBeGreaterThan(RUNS / 50)
  }, 120_000)

  it.each([
    'a: b # c',

    'a: "\\u200b"',
    "a: 'it''s'",
    'a: |\n  b',
    'a: b\n  c',
    'a: &x b',
    'a: *x',
    'a: !x b',
    'a: b: c',
    'a: b:',
    'a: 1\nA: 2',
    '__proto__: a',
    '<<: a',
    '? a',
    'a: [b, ]',
    'a: [b',
    'a: [b: c]',
    '- - a',
    'a:\tb',
    'a: b\n...',
    '%YAML 1.2\n---\na: b',
    'a: \u202eb',
    '',
    'a',
    '"a": b',
    '- a\nb: c',
    'a:\n   b: c\n  d: e',
    'a: -',
    'a:\n  { b: "c\n    d" }',
    'a:\n  [ b c\n    d ]',
    'a:\n  [ b # c\n  ]',
    'a:\n  [ b\n]',
  ])('leaves %j to the full parser', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  it('makes objects without a prototype', () => {
    expect(Object.getPrototypeOf(readPlainYaml('a: { b: c }'))).toBeNull()
  })

  it('takes no longer for a file of blank lines than for one of words', () => {
    const started = performance.now()
    readPlainYaml(`a: b\nc:${'\n'.repeat(40_000)}x`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
