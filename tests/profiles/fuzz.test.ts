import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '#profiles/issue.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { judge, profileText, timed } from '../builders.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

/** Inputs in all; `FUZZ_RUNS=200000 npx vitest run tests/profiles/fuzz.test.ts` looks further. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124)

/** No input may hang; how fast the slowest was is printed, because a busy machine tells nothing about the code. */
const HANG_MS = 5_000

const folder = `${CONTENT_FOLDER}/organisations`
const GOOD = [
  profileText(),
  ...readdirSync(folder)
    .slice(0, 40)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
]
const BASES = [...GOOD, ...BAD_PROFILES.filter((text) => text.length < 8_000)]

const bytes = fc
  .uint8Array({ maxLength: 600 })
  .map((array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(array))

const signs = fc.constantFrom(
  ...[
    '---\n',
    '\n',
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!b ',
    '|\n',
    '>\n',
    '"',
    "'",
    ' #',
    '\t',
    '%',
    '@',
  ],
  ...[
    '\u0000',
    '\u202e',
    '\r',
    '\ud800',
    '\ufeff',
    '__proto__: 1\n',
    '<<: ',
    '...\n',
    '[a: {b: c}]',
    '[]',
    '{}',
    '""',
    '\\',
  ],
  ...[
    '**',
    '_',
    '<b>',
    '&#x202e;',
    '![',
    '](',
    '`',
    '~',
    'null',
    'constructor',
    'toString',
    '1. ',
    '    ',
    '> ',
    '010190-123A',
  ],
  ...[
    '112',
    '+358 9 1234567',
    'FI21 1234 5600 0007 85',
    'a@example.org',
    'https://example.org/',
    '2026-02-31',
    '24:00',
    'ä',
    '漢',
    '👩‍👩‍👧',
  ],
)
const scraps = fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })

/** A good or bad profile after one to five strokes: a piece put in, taken out or repeated. */
const stroke = fc.record({
  at: fc.nat(),
  cut: fc.nat(30),
  insert: fc.oneof(
    signs,
    scraps.map((all) => all.join('')),
  ),
  times: fc.oneof(fc.constant(1), fc.nat(400)),
})
const edited = fc
  .tuple(fc.constantFrom(...BASES), fc.array(stroke, { minLength: 1, maxLength: 5 }))
  .map(([base, strokes]) =>
    strokes.reduce((text, { at, cut, insert, times }) => {
      const start = text.length === 0 ? 0 : at % text.length
      return text.slice(0, start) + insert.repeat(times).slice(0, 20_000) + text.slice(start + cut)
    }, base),
  )

const yaml = scraps.map((all) => `---\n${all.join('')}\n---\n`)
const fields = fc
  .dictionary(
    fc.constantFrom(
      'name',
      'summary',
      'themes',
      'contact',
      'services',
      'hours',
      'parent',
      'sources',
      'notice',
      'x',
    ),
    fc.jsonValue({ maxDepth: 4 }),
  )
  .map((changes) => profileText(changes))
const markdown = scraps.map((all) => profileText({}, all.join('')))

const KINDS = { bytes, edited, yaml, fields, markdown }

/** Does the place lie in the text, its end not before its start? */
function isPlaced({ line, column, endLine, endColumn }: Issue, text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const isOrdered = endLine > line || (endLine === line && endColumn >= column)
  return (
    line >= 1 &&
    column >= 1 &&
    endLine <= lines.length &&
    isOrdered &&
    column <= (lines[line - 1]?.length ?? 0) + 2
  )
}

function judgeTimed(text: string): { ms: number; issues: readonly Issue[]; kept: number } {
  const { result, ms } = timed(() => judge({ esimerkki: text }))
  return { ms, issues: result.issues, kept: result.organisations.length }
}

describe('validateProfiles, given anything', () => {
  it.each(Object.entries(KINDS))(
    'survives random %s, with every issue at a place of the file',
    (kind, input) => {
      let slowest = { ms: 0, text: '' }
      const check = (text: string) => {
        const { ms, issues, kept } = judgeTimed(text)
        if (ms > slowest.ms) slowest = { ms, text }
        expect(issues.filter((issue) => !isPlaced(issue, text))).toEqual([])
        expect(kept).toBe(issues.some(({ severity }) => severity === 'error') ? 0 : 1)
        expect(ms).toBeLessThan(HANG_MS)
      }
      const numRuns = Math.ceil(RUNS / Object.keys(KINDS).length)
      fc.assert(fc.property(input as fc.Arbitrary<string>, check), {
        numRuns,
        seed: SEED,
        endOnFailure: true,
      })
      process.stdout.write(
        `fuzz ${kind}: ${numRuns} inputs, slowest ${slowest.ms.toFixed(0)} ms, ${slowest.text.length} characters\n`,
      )
      expect(({} as { admin?: boolean }).admin).toBeUndefined()
    },
    600_000,
  )
})
