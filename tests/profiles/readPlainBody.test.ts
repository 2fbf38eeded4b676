import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { List, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { readPlainBody } from '#profiles/readPlainBody.ts'
import { CONTENT_FOLDER } from '../realContent.ts'

const RUNS = Number(process.env.FUZZ_RUNS ?? 5_000)
const SEED = Number(process.env.FUZZ_SEED ?? 2026)

/** Paragraphs and lists of one text each, as the markdown parser reads them; anything else is `undefined`. */
function readFully(text: string): unknown {
  const blocks = fromMarkdown(text).children.map((block) =>
    block.type === 'list' ? readList(block) : readParagraph(block),
  )
  return blocks.includes(undefined) ? undefined : blocks
}

function readParagraph(block: Nodes): unknown {
  const [child, ...more] = block.type === 'paragraph' ? block.children : []
  if (child?.type !== 'text' || more.length > 0) return undefined
  return { kind: 'paragraph', children: [{ kind: 'text', text: child.value }] }
}

function readList({ ordered, children }: List): unknown {
  const items = children.map((item) => item.children.map(readParagraph))
  return items.flat().includes(undefined) ? undefined : { kind: 'list', isOrdered: ordered === true, items }
}

const bodies = readdirSync(`${CONTENT_FOLDER}/organisations`).map((name) =>
  readFileSync(`${CONTENT_FOLDER}/organisations/${name}`, 'utf8').split('\n---\n').slice(1).join('\n---\n'),
)
const piece = fc.constantFrom(
  ...[
    'Kerho',
    'ilta. ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n \n',
    'https://example.org',
    'a@b.c',
    '1. ',
    '- ',
    '-',
    '+ ',
    '=',
    '===',
  ],
  ...[
    '---',
    '"',
    "'",
    '’',
    '(',
    ')',
    ':',
    '!',
    '?',
    '/',
    '%',
    ';',
    ',',
    '*',
    '_',
    '[',
    ']',
    '<b>',
    '&amp;',
    '\\',
    '#',
    '`',
    '~',
    '|',
    '\t',
  ],
)

describe('readPlainBody', () => {
  it('reads most real texts, the same as the markdown parser', () => {
    const plain = bodies.filter((body) => readPlainBody(body) !== undefined)
    expect(plain.length).toBeGreaterThan(bodies.length * 0.5)
    for (const body of plain) expect(readPlainBody(body)).toEqual(readFully(body))
  })

  it('reads lists of lines, whatever stands around them', () => {
    const texts = ['- a', 'a\n\n- b\n- c\n', '- a\n\n- b\n\n\n- c', '- a\n\nb\n\n- c', '\n- a\n']
    for (const text of texts) {
      expect(readPlainBody(text)).toBeDefined()
      expect(readPlainBody(text)).toEqual(readFully(text))
    }
  })

  it('reads whatever it reads of random texts the same as the markdown parser', () => {
    let read = 0
    const check = (text: string) => {
      const plain = readPlainBody(text)
      if (plain === undefined) return
      read += 1
      expect(plain).toEqual(readFully(text))
    }
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, check), { numRuns: RUNS, seed: SEED })
    expect(read).toBeGreaterThan(RUNS / 100)
  }, 120_000)

  it.each([
    '*a*',
    'a\n---',
    'a\n- b',
    '- a\nb',
    '- a\n  b',
    '- - a',
    '-  a',
    '* a',
    '1. a',
    'a  \nb',
    ' a',
    'a&amp;b',
    '<b>',
    '[a](b)',
    '# a',
    'a\\b',
    'a\u202eb',
  ])('leaves %j to the markdown parser', (text) => {
    expect(readPlainBody(text)).toBeUndefined()
  })
})
