import { describe, expect, it } from 'vitest'
import type { Issue } from '#profiles/issue.ts'
import { BAD_PROFILES } from '../badProfiles.ts'
import { judge, profileText } from '../builders.ts'

const ROUNDS = 4_000
const BASES = [...BAD_PROFILES.filter((text) => text.length < 4_000), profileText()]
/** Signs that mean something to YAML, markdown or JavaScript. */
const SIGNS = [
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
    '|',
    '>',
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
    '__proto__: 1\n',
    '<<: ',
    '...\n',
    '[a: {b: c}]',
    '{a: [b]}',
    '[]',
    '{}',
    '""',
  ],
  ...['**', '_', '<b>', '&#x202e;', '![', '](', '\\', '`', '~', 'null', 'constructor', 'toString'],
]

/** The same numbers in every run, so that a failure can be looked at again. */
function createDice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

function createMutants(): string[] {
  const roll = createDice(2026)
  const mutate = (text: string): string => {
    const at = roll(text.length + 1)
    const removed = roll(3) === 0 ? roll(20) : 0
    return text.slice(0, at) + (SIGNS[roll(SIGNS.length)] ?? '') + text.slice(at + removed)
  }
  return Array.from({ length: ROUNDS }, () => {
    let mutant = BASES[roll(BASES.length)] ?? ''
    for (let strokes = roll(4); strokes >= 0; strokes -= 1) mutant = mutate(mutant)
    return mutant
  })
}

function isPlaced({ line, column, endLine, endColumn }: Issue, text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n').split('\n').length
  return line >= 1 && column >= 1 && endLine >= line && endLine <= lines && endColumn >= 1
}

describe('validateProfiles, over random mutations', () => {
  it('never throws, gives every issue a place in the file, and keeps or refuses every profile', () => {
    for (const text of createMutants()) {
      const { issues, organisations } = judge({ esimerkki: text })
      expect(
        issues.filter((issue) => !isPlaced(issue, text)),
        JSON.stringify(text),
      ).toEqual([])
      const isRefused = issues.some(({ severity }) => severity === 'error')
      expect(organisations.length, JSON.stringify(text)).toBe(isRefused ? 0 : 1)
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
})
