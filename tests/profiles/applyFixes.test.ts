import { describe, expect, it } from 'vitest'
import { applyFixes } from '#profiles/applyFixes.ts'
import type { Fix } from '#profiles/issue.ts'

function fix(line: number, column: number, endLine: number, endColumn: number, text: string): Fix {
  return { place: { line, column, endLine, endColumn }, text }
}

const TEXT = 'yksi\nkaksi kolme\nneljä\n'

describe('applyFixes', () => {
  it('replaces places and leaves everything else as it was', () => {
    const fixes = [fix(2, 7, 2, 12, 'tre'), fix(1, 1, 1, 5, 'ett')]
    expect(applyFixes(TEXT, fixes)).toEqual({
      text: 'ett\nkaksi tre\nneljä\n',
      applied: [fixes[1], fixes[0]],
    })
  })

  it('replaces a place of several lines, of none, and at the very end', () => {
    expect(applyFixes(TEXT, [fix(1, 3, 2, 6, '')]).text).toBe('yk kolme\nneljä\n')
    expect(applyFixes(TEXT, [fix(2, 1, 2, 1, '- ')]).text).toBe('yksi\n- kaksi kolme\nneljä\n')
    expect(applyFixes(TEXT, [fix(4, 1, 4, 1, 'viisi')]).text).toBe(`${TEXT}viisi`)
  })

  it('takes the first of fixes that overlap or start at one place', () => {
    const first = fix(2, 1, 2, 6, 'två')
    expect(applyFixes(TEXT, [fix(2, 4, 2, 9, 'x'), first])).toEqual({
      text: 'yksi\ntvå kolme\nneljä\n',
      applied: [first],
    })
    expect(applyFixes(TEXT, [fix(1, 1, 1, 1, 'a'), fix(1, 1, 1, 1, 'b')]).text).toBe(`a${TEXT}`)
  })

  it('leaves out a fix whose place is not in the text', () => {
    const outside = [fix(9, 1, 9, 2, 'x'), fix(1, 1, 99, 1, 'x'), fix(2, 3, 1, 1, 'x')]
    expect(applyFixes(TEXT, outside)).toEqual({ text: TEXT, applied: [] })
    expect(applyFixes('', [])).toEqual({ text: '', applied: [] })
  })
})
