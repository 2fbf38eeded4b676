import { describe, expect, it } from 'vitest'
import { toPlainText } from '#domain/prose.ts'
import { parseBody } from '#profiles/parseBody.ts'
import { fastest } from '../builders.ts'

function codesOf(text: string) {
  return parseBody(text, 1).problems.map(({ ruleId }) => ruleId)
}

describe('parseBody', () => {
  it('reads paragraphs, headings, lists, quotes and rules', () => {
    const { body, problems } = parseBody('## A\n\nb\n\n- c\n- d\n\n1. e\n\n> f\n\n---\n', 1)
    expect(problems).toEqual([])
    expect(body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote', 'rule'])
    expect(body[2]).toMatchObject({ isOrdered: false, items: [{}, {}] })
    expect(body[3]).toMatchObject({ isOrdered: true })
  })

  it('reads bold, italics, line breaks and links', () => {
    const { body } = parseBody('**a** *b*  \n[c](https://example.org/)', 1)
    expect(body[0]).toMatchObject({
      children: [
        { kind: 'strong' },
        { text: ' ' },
        { kind: 'emphasis' },
        { kind: 'break' },
        { kind: 'link', url: 'https://example.org/', children: [{ text: 'c' }] },
      ],
    })
  })

  it('leaves code-like text as the words they are', () => {
    expect(toPlainText(parseBody('5 \\< 6 & 7 &lt;b&gt; {x} {{y}}', 1).body)).toBe('5 < 6 & 7 <b> {x} {{y}}')
  })

  it.each(['mailto:info@example.org', 'tel:+35891234567', 'tel:112', 'https://example.org/a?b=c#d'])(
    'lets a link lead to %s',
    (url) => {
      expect(codesOf(`[x](${url})`)).toEqual([])
    },
  )

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    '//example.org/',
    '/suhteellinen',
    '#kohta',
    'https://bit.ly/x',
    'https://127.0.0.1/',
    'mailto:info@example.org?bcc=a@example.org',
    'mailto:info@example.org,a@example.org',
    'tel:soita',
    'tel:1',
    '<https://example.org/a b>',
    '',
  ])('lets no link lead to "%s", not even in a preview', (url) => {
    expect(codesOf(`[x](${url})`)).toEqual(['body-link'])
    expect(JSON.stringify(parseBody(`[x](${url})`, 1).body)).not.toContain('url')
  })

  it.each([
    ['raw HTML', '<b>x</b>', 'body-html'],
    ['an HTML block', '<script>\nalert(1)\n</script>', 'body-html'],
    ['an HTML comment', '<!-- x -->', 'body-html'],
    ['an image', '![x](https://example.org/x.png)', 'body-image'],
    ['an image by reference', '![x][y]\n\n[y]: https://example.org/x.png', 'body-image'],
    ['a heading of level 1', '# x', 'body-heading'],
    ['a heading of level 5', '##### x', 'body-heading'],
    ['a line of = below a line', 'x\n===', 'body-heading'],
    ['code', '`x`', 'body-kind'],
    ['a block of code', '```\nx\n```', 'body-kind'],
    ['an indented block', '    x', 'body-kind'],
    ['a link by reference', '[x][y]\n\n[y]: https://example.org/', 'body-kind'],
    ['a table', 'Kilo:\n\n| a | b |\n|---|:-:|\n| c | d |', 'body-kind'],
    ['a table without bars around', 'a | b\n--- | ---\nc | d', 'body-kind'],
    ['a hint on a link', '[x](https://example.org/ "y")', 'body-kind'],
    ['a link without text', '[](https://example.org/)', 'body-link-text'],
    ['a link whose text is a space', '[ &#32;](https://example.org/)', 'body-link-text'],
    ['a list that starts at 3', '3. x\n4. y', 'body-list-start'],
    ['a list that starts at 0', '0. x', 'body-list-start'],
    ['an entity that hides', 'a&#x202e;b', 'hidden-character'],
    ['a soft hyphen by name', 'a&shy;b', 'hidden-character'],
    ['an entity that cannot be', 'a&#0;b', 'hidden-character'],
  ])('refuses %s, not in silence', (_fact, text, code) => {
    expect(codesOf(text)).toContain(code)
  })

  it('finds what is not allowed deep inside', () => {
    expect(codesOf('> - **[<i>x</i>](https://example.org/)**')).toContain('body-html')
  })

  it('gives the place in the file', () => {
    const { problems } = parseBody('Hei\n\nx <b>y</b>', 20)
    expect(problems[0]).toMatchObject({
      field: 'body',
      found: '<b>',
      place: { line: 22, column: 3, endLine: 22, endColumn: 6 },
    })
  })

  it.each([
    ['quotes on a line', '>'.repeat(30_000)],
    ['lists on a line', '- '.repeat(15_000)],
    ['numbers on a line', '1. '.repeat(10_000)],
    [
      'nested lists over lines',
      Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    ],
    [
      'nested lists of eight a line',
      Array.from({ length: 60 }, (_, step) => `${' '.repeat(16 * step)}${'- '.repeat(8)}a`).join('\n'),
    ],
    ['emphasis that never ends', '**a'.repeat(10_000)],
    ['marks in turn', '*_'.repeat(15_000)],
    ['brackets', '['.repeat(30_000)],
    ['half a link many times', '[a]('.repeat(7_500)],
    ['a link with brackets', `[a](${'('.repeat(30_000)}`],
    ['backticks', '`'.repeat(30_000)],
    ['entities', '&'.repeat(30_000)],
    ['HTML', '<!--'.repeat(7_500)],
    ['definitions', '[a]: b\n'.repeat(4_000)],
    ['one long word', 'a'.repeat(30_000)],
    ['blank lines', '\n'.repeat(30_000)],
  ])('answers a text made to hurt in time: %s', (_fact, text) => {
    expect(fastest(() => parseBody(text, 1))).toBeLessThan(250)
    for (const { place } of parseBody(text, 1).problems) expect(place.line).toBeGreaterThanOrEqual(1)
  })

  it('says where a text goes beyond its limits', () => {
    const { problems } = parseBody(`Hei\n\n${'> '.repeat(9)}x`, 10)
    expect(problems).toMatchObject([{ ruleId: 'body-limits', place: { line: 12, column: 1 } }])
    expect(codesOf(`${'> '.repeat(8)}x`)).toEqual([])
  })

  it('counts the marks of the whole text', () => {
    const marks = (count: number) => Array.from({ length: count }, () => 'a*b').join('\n')
    expect(codesOf(marks(2000))).toEqual([])
    expect(codesOf(marks(2001))).toEqual(['body-limits'])
  })
})
