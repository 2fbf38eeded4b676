import { describe, expect, it } from 'vitest'
import { parseYaml } from '#profiles/parseYaml.ts'
import { fastest } from '../builders.ts'

function problemsOf(text: string, firstLine = 1) {
  const outcome = parseYaml(text, firstLine)
  return 'problems' in outcome ? outcome.problems : []
}

function locatedOf(text: string, firstLine = 1) {
  const outcome = parseYaml(text, firstLine)
  if ('problems' in outcome) throw new Error(outcome.problems.map(({ ruleId }) => ruleId).join())
  return outcome.value
}

describe('parseYaml', () => {
  it('reads every scalar as the text that was typed', () => {
    const { data } = locatedOf('a: 02100\nb: [12:30, no, 1e3]\nc: { d: 2026-11-24 }\ne:')
    expect({ ...(data as object) }).toMatchObject({ a: '02100', b: ['12:30', 'no', '1e3'], e: '' })
    expect({ ...(data as { c: object }).c }).toEqual({ d: '2026-11-24' })
  })

  it('makes objects without a prototype', () => {
    expect(Object.getPrototypeOf(locatedOf('a: b').data)).toBeNull()
  })

  it.each([
    ['a: [b', 'yaml-syntax'],
    ['a: b\n\tc: d', 'yaml-tab'],
    ['a: 1\na: 2', 'yaml-duplicate-key'],
    ['a: 1\nA: 2', 'yaml-duplicate-key'],
    ['x:\n  a: 1\n  "a": 2', 'yaml-duplicate-key'],
    ['a: &x 1', 'yaml-reference'],
    ['a: *x', 'yaml-reference'],
    ['a: !x 1', 'yaml-tag'],
    ['<<: { a: 1 }', 'yaml-merge-key'],
    ['- a: { <<: { b: c } }', 'yaml-merge-key'],
    ['hello', 'yaml-not-fields'],
    ['[a]: 1', 'yaml-key'],
    [': 1', 'yaml-key'],
    ['__proto__: 1', 'yaml-key'],
    ['a: 1\n...\nb: 2', 'yaml-document'],
    ['a: 1\n%YAML 1.1', 'yaml-document'],
    ['a: "\\u200b"', 'hidden-character'],
    ['"a\\u200b": 1', 'hidden-character'],
  ])('says of %j %s', (text, ruleId) => {
    expect(problemsOf(text).map((problem) => problem.ruleId)).toContain(ruleId)
  })

  it('says once that a key stands twice, at the second one', () => {
    expect(problemsOf('a: 1\nb: 2\na: 3')).toMatchObject([{ found: 'a', place: { line: 3, column: 1 } }])
  })

  it('points at the line with the directive', () => {
    const found = problemsOf('a: 1\n%YAML 1.1').find(({ ruleId }) => ruleId === 'yaml-document')
    expect(found?.place).toMatchObject({ line: 2, column: 1 })
  })

  it('counts lines from the one it is told', () => {
    expect(problemsOf('a: 1\nb: *x', 2)).toMatchObject([{ place: { line: 3, column: 4, endLine: 3 } }])
  })

  it('accepts eight levels and refuses nine, at the bracket', () => {
    expect(problemsOf(`a: ${'['.repeat(8)}${']'.repeat(8)}`)).toEqual([])
    expect(problemsOf(`a: ${'['.repeat(9)}${']'.repeat(9)}`)).toMatchObject([
      { ruleId: 'yaml-depth', place: { line: 1, column: 12 } },
    ])
  })

  it.each([
    ['brackets', `a: ${'['.repeat(10_000)}`],
    ['braces', `a: ${'{a: '.repeat(5_000)}`],
    ['hyphens on a line', `a:\n${'- '.repeat(10_000)}x`],
    ['question marks on a line', `${'? '.repeat(10_000)}x`],
    ['mixed signs on a line', `${'- ? '.repeat(5_000)}x`],
    ['question marks in a list', `a: [${'? '.repeat(10_000)}]`],
    ['indentation', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('stops at deep nesting by %s', (_sign, text) => {
    expect(problemsOf(text)).toMatchObject([{ ruleId: 'yaml-depth' }])
    expect(fastest(() => problemsOf(text))).toBeLessThan(250)
  })

  it('does not take a hyphen or a question in a sentence for a level', () => {
    expect(problemsOf('a: ma - ti - ke - to - pe - la - su - joulu - juhannus - aina ?')).toEqual([])
  })

  it('tells the first complaints of thousands', () => {
    const { length } = problemsOf(`a: [${','.repeat(10_000)}]`)
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThanOrEqual(50)
  })
})

describe('the places of parseYaml', () => {
  const located = locatedOf('name: Kerho # huomautus\nlist:\n  - { a: b }\n  - c', 2)

  it('finds values, keys and entries of lists', () => {
    expect(located.valueAt(['name'])).toEqual({ line: 2, column: 7, endLine: 2, endColumn: 12 })
    expect(located.keyAt(['name'])).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 5 })
    expect(located.valueAt(['list', 0, 'a'])).toMatchObject({ line: 4, column: 10 })
    expect(located.valueAt(['list', 1])).toMatchObject({ line: 5, column: 5 })
  })

  it('gives the nearest thing above what is not there', () => {
    expect(located.valueAt(['list', 0, 'nowhere', 'deeper'])).toMatchObject({ line: 4, column: 5 })
    expect(located.keyAt(['nowhere'])).toMatchObject({ line: 2, column: 1 })
  })

  it('finds plain text that a comment follows', () => {
    expect(located.commented()).toMatchObject([
      { path: ['name'], value: 'Kerho', place: { line: 2, column: 7 } },
    ])
  })
})

describe('a colon in a value', () => {
  it('is told of at the value, with quotation marks around all of it', () => {
    const text = 'summary:\n  fi: Kahvila: kaikille "avoin"\n'
    const outcome = parseYaml(text, 2)
    expect('problems' in outcome && outcome.problems).toMatchObject([
      {
        ruleId: 'yaml-colon',
        found: 'Kahvila: kaikille "avoin"',
        place: { line: 3, column: 7, endLine: 3, endColumn: 32 },
        fix: { text: '"Kahvila: kaikille \\"avoin\\""' },
      },
    ])
  })

  it.each(['contact: phone: 09 1234567', 'name: Kerho: klubi # nimi', 'name: [a: b: c]'])(
    'is not taken for one in %s',
    (text) => {
      const outcome = parseYaml(text, 2)
      expect('problems' in outcome ? outcome.problems.map(({ ruleId }) => ruleId) : []).not.toContain(
        'yaml-colon',
      )
    },
  )
})
