import { describe, expect, it } from 'vitest'
import { toExcerpt } from '#profiles/toExcerpt.ts'

/** The excerpt of a line for the first place of a word in it. */
function underline(line: string, word: string) {
  const column = line.indexOf(word) + 1
  return toExcerpt(line, { line: 1, column, endLine: 1, endColumn: column + word.length })
}

function place(column: number, endColumn: number, endLine = 1) {
  return { line: 1, column, endLine, endColumn }
}

describe('toExcerpt', () => {
  it('puts marks below the place', () => {
    expect(underline('name: Kerho', 'Kerho')).toEqual({ text: 'name: Kerho', marks: '      ^^^^^' })
  })

  it('shows a tab as two spaces', () => {
    expect(underline('\tname: Kerho', 'Kerho')).toEqual({ text: '  name: Kerho', marks: '        ^^^^^' })
    expect(underline('\tname', '\t')).toEqual({ text: '  name', marks: '^^' })
  })

  it('gives wide letters two marks, and letters of several signs as many as they take', () => {
    expect(underline('名: 字x', '字x')).toEqual({ text: '名: 字x', marks: '    ^^^' })
    expect(underline('a: 👩‍👩‍👧 b', 'b')).toEqual({ text: 'a: 👩‍👩‍👧 b', marks: '      ^' })
    expect(underline('ä: å', 'å').marks).toBe('   ^')
  })

  it('names what cannot be seen, so that nothing acts in a terminal', () => {
    expect(underline('a\u001b[31mb', '\u001b')).toEqual({ text: 'a<U+001B>[31mb', marks: ' ^^^^^^^^' })
    expect(underline('a\u202eb', 'b')).toEqual({ text: 'a<U+202E>b', marks: '         ^' })
  })

  it('marks a place of no width, at the end of a line, and one that goes on below', () => {
    expect(toExcerpt('abc', place(2, 2)).marks).toBe(' ^')
    expect(toExcerpt('abc', place(4, 4)).marks).toBe('   ^')
    expect(toExcerpt('abc', place(2, 1, 3)).marks).toBe(' ^^')
    expect(toExcerpt('', place(1, 1))).toEqual({ text: '', marks: '^' })
  })

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(300)}KOHTA${'b'.repeat(300)}`
    const { text, marks } = underline(line, 'KOHTA')
    expect(text).toMatch(/^…a+KOHTAb+…$/)
    expect(text.length).toBeLessThanOrEqual(90)
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe('KOHTA')
    expect(underline(`KOHTA${'b'.repeat(300)}`, 'KOHTA').text).toMatch(/^KOHTAb+…$/)
    expect(underline(`${'a'.repeat(300)}KOHTA`, 'KOHTA').text).toMatch(/^…a+KOHTA$/)
  })

  it('takes a very long line as it comes', () => {
    const { text } = underline('字'.repeat(30_000), '字'.repeat(30_000))
    expect([...text].length).toBeLessThan(90)
  })
})
