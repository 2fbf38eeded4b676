import { describe, expect, it } from 'vitest'
import { findHiddenCharacter } from '#profiles/hiddenCharacter.ts'
import { judgeText, PROFILE_BYTES } from '#profiles/judgeText.ts'

function problemOf(text: string) {
  const outcome = judgeText(text)
  return 'problems' in outcome ? outcome.problems[0] : undefined
}

function partsOf(text: string) {
  const outcome = judgeText(text)
  return 'value' in outcome ? outcome.value : undefined
}

describe('judgeText', () => {
  it('cuts a text at its fences and counts the lines of the file', () => {
    expect(partsOf('---\na: 1\nb: 2\n---\nTeksti\n')).toMatchObject({
      frontMatter: 'a: 1\nb: 2',
      body: 'Teksti\n',
      bodyLine: 5,
    })
  })

  it('drops one BOM and reads CRLF as LF', () => {
    expect(partsOf('\ufeff---\r\na: 1\r\n---\r\nTeksti')).toMatchObject({
      frontMatter: 'a: 1',
      body: 'Teksti',
    })
  })

  it('needs no long text', () => {
    expect(partsOf('---\na: 1\n---')).toMatchObject({ body: '' })
  })

  it('leaves a rule of hyphens in the long text alone', () => {
    expect(partsOf('---\na: 1\n---\nx\n\n---\n\ny')?.body).toBe('x\n\n---\n\ny')
  })

  it.each([
    ['', 'fence-open', 1],
    ['hei', 'fence-open', 1],
    ['\n---\na: 1\n---', 'fence-open', 1],
    ['--- \na: 1\n---', 'fence-open', 1],
    ['---\na: 1', 'fence-close', 2],
    ['---\na: 1\n ---', 'fence-close', 3],
    ['---\na: 1\n--- \n', 'fence-inside', 3],
    ['---\na: 1\n----\n', 'fence-inside', 3],
    ['---\n---\nTeksti', 'front-matter-empty', 1],
    ['---\n# vain huomautus\n\n---\n', 'front-matter-empty', 1],
    ['---\n#\n---\n', 'front-matter-empty', 1],
    ['---\na: \u200bx\n---\n', 'hidden-character', 2],
    ['---\na: 1\n---\nTeksti\n\u202ex', 'hidden-character', 5],
  ])('says of %j %s on line %i', (text, ruleId, line) => {
    expect(problemOf(text)).toMatchObject({ ruleId, place: { line } })
  })

  it('points at the hidden character, also a wide one', () => {
    expect(problemOf('---\na: b\u200bc\n---')?.place).toEqual({
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 6,
    })
    expect(problemOf('---\na: \u{e0041}\n---')?.place).toMatchObject({ column: 4, endColumn: 6 })
  })

  it('measures bytes, not letters', () => {
    const around = '---\na: 1\n---\n'
    const room = PROFILE_BYTES - around.length
    expect(problemOf(around + 'a'.repeat(room))).toBeUndefined()
    expect(problemOf(around + 'a'.repeat(room + 1))?.ruleId).toBe('file-too-large')
    expect(problemOf(around + 'ä'.repeat(room / 2 + 1))?.ruleId).toBe('file-too-large')
  })
})

describe('findHiddenCharacter', () => {
  it.each([
    ['NUL', '\u0000'],
    ['escape', '\u001b'],
    ['carriage return', '\r'],
    ['next line', '\u0085'],
    ['soft hyphen', '\u00ad'],
    ['Arabic letter mark', '\u061c'],
    ['zero-width space', '\u200b'],
    ['right-to-left mark', '\u200f'],
    ['line separator', '\u2028'],
    ['right-to-left override', '\u202e'],
    ['word joiner', '\u2060'],
    ['isolate', '\u2066'],
    ['Hangul filler', '\u3164'],
    ['private use', '\ue000'],
    ['variation selector', '\ufe0f'],
    ['BOM', '\ufeff'],
    ['replacement character', '\ufffd'],
    ['tag', '\u{e0041}'],
    ['lone surrogate', '\ud800'],
    ['joiner between Latin letters', '\u200d'],
  ])('finds: %s', (_name, character) => {
    expect(findHiddenCharacter(`ab${character}c`)).toEqual({ index: 2, character })
  })

  it.each([
    ['Finnish and Swedish', 'Ääkköset, åäö – ”näin” … €'],
    ['tabs and line ends', 'a\tb\nc'],
    ['a joiner that Persian needs', 'می\u200cخواهم'],
    ['Arabic with its marks', 'مُسَاعَدَة'],
    ['a joiner that Sinhala needs', 'ශ්\u200dරී'],
    ['letters outside the first plane', '𐐷 😀'],
    ['no-break space', 'a\u00a0b'],
  ])('lets through: %s', (_name, text) => {
    expect(findHiddenCharacter(text)).toBeUndefined()
  })
})
