import { describe, expect, it } from 'vitest'
import { compareIssues, FILE_START, type Issue, type Problem, toIssue } from '#profiles/issue.ts'

const messages = {
  fi: ['Löytyi {found} kentästä {field}.', 'Odotettiin {limit}.', 'Korjaa.{hint}'],
  sv: ['Hittade {found}.', 'Väntade {limit}.', 'Rätta.'],
  en: ['Found {found}.', 'Expected {limit}.', 'Correct it.'],
} as const

function problem(changes: Partial<Problem> = {}): Problem {
  const values = { limit: '5', hint: ' → b?' }
  return {
    ruleId: 'r',
    severity: 'error',
    messages,
    place: FILE_START,
    field: 'name',
    found: 'a',
    values,
    ...changes,
  }
}

function issue(changes: Partial<Issue>): Issue {
  return { ...toIssue(problem(), 'b.md', 'fi'), ...changes }
}

describe('toIssue', () => {
  it('fills found, field and values into three sentences', () => {
    expect(toIssue(problem(), 'a.md', 'fi')).toMatchObject({
      file: 'a.md',
      expected: 'Odotettiin 5.',
      message: 'Löytyi a kentästä name. Odotettiin 5. Korjaa. → b?',
      line: 1,
      column: 1,
    })
  })

  it('does not fill in what a person wrote in braces', () => {
    expect(toIssue(problem({ found: '{limit}' }), 'a.md', 'en').message).toContain('Found {limit}.')
  })

  it.each([
    ['a\u202eb', 'a<U+202E>b'],
    ['a\u0000b', 'a<U+0000>b'],
    ['a\u001b[31mb', 'a<U+001B>[31mb'],
    ['a\ufe0fb', 'a<U+FE0F>b'],
    ['a\u3164b', 'a<U+3164>b'],
    ['a\ud800b', 'a<U+D800>b'],
    ['a\u{e0041}b', 'a<U+E0041>b'],
    ['a\nb', 'a<U+000A>b'],
  ])('names what cannot be seen: %j', (found, shown) => {
    expect(toIssue(problem({ found }), 'a.md', 'en').found).toBe(shown)
  })

  it('shortens long text, and never through the middle of a letter', () => {
    const { found } = toIssue(problem({ found: '😀'.repeat(100) }), 'a.md', 'en')
    expect(found).toBe(`${'😀'.repeat(77)}…`)
    expect(toIssue(problem({ found: 'a'.repeat(80) }), 'a.md', 'en').found).toBe('a'.repeat(80))
  })

  it('has an empty field and nothing found for a file as a whole', () => {
    const { ruleId, severity, place } = problem()
    expect(toIssue({ ruleId, severity, messages, place }, 'a.md', 'en')).toMatchObject({
      field: '',
      found: '',
    })
  })
})

describe('compareIssues', () => {
  it('sorts by file, line, column, rule and field', () => {
    const sorted = [
      issue({ file: 'a.md', line: 9 }),
      issue({ line: 1, column: 5 }),
      issue({ line: 2, column: 1, ruleId: 'a', field: 'z' }),
      issue({ line: 2, column: 1, ruleId: 'b', field: 'a' }),
      issue({ line: 2, column: 1, ruleId: 'b', field: 'b' }),
      issue({ line: 2, column: 3, ruleId: 'a' }),
      issue({ line: 10 }),
    ]
    expect([...sorted].reverse().sort(compareIssues)).toEqual(sorted)
  })

  it('finds two equal issues equal', () => {
    expect(compareIssues(issue({}), issue({}))).toBe(0)
  })
})
