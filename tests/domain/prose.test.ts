import { describe, expect, it } from 'vitest'
import { linksIn, type Prose, toPlainText } from '#domain/prose.ts'

const word = (text: string) => ({ kind: 'text', text }) as const
const paragraph = (text: string) => ({ kind: 'paragraph', children: [word(text)] }) as const

describe('toPlainText', () => {
  it('divides blocks by a space', () => {
    const prose: Prose = [{ kind: 'heading', level: 2, children: [word('Otsikko')] }, paragraph('Teksti.')]
    expect(toPlainText(prose)).toBe('Otsikko Teksti.')
  })

  it('keeps the words of bold, italics and links, without the address', () => {
    const prose: Prose = [
      {
        kind: 'paragraph',
        children: [
          { kind: 'strong', children: [word('Tule')] },
          word(' '),
          {
            kind: 'emphasis',
            children: [{ kind: 'link', url: 'https://example.org/', children: [word('mukaan')] }],
          },
        ],
      },
    ]
    expect(toPlainText(prose)).toBe('Tule mukaan')
  })

  it('reads a line break as a space', () => {
    const prose: Prose = [{ kind: 'paragraph', children: [word('yksi'), { kind: 'break' }, word('kaksi')] }]
    expect(toPlainText(prose)).toBe('yksi kaksi')
  })

  it('goes into lists and quotes', () => {
    const list = { kind: 'list', isOrdered: false, items: [[paragraph('a')], [paragraph('b')]] } as const
    expect(toPlainText([{ kind: 'quote', children: [list] }])).toBe('a b')
  })

  it('leaves no gap where a rule stood', () => {
    expect(toPlainText([paragraph('a'), { kind: 'rule' }, paragraph('b')])).toBe('a b')
  })

  it('is empty for no text', () => {
    expect(toPlainText([])).toBe('')
  })
})

describe('linksIn', () => {
  it('finds the links of every part, in their order', () => {
    const link = (url: string) => ({ kind: 'link', url, children: [word('x')] }) as const
    const bold = { kind: 'paragraph', children: [{ kind: 'strong', children: [link('tel:112')] }] } as const
    const prose: Prose = [
      { kind: 'heading', level: 2, children: [link('https://example.org/'), word('a'), { kind: 'break' }] },
      { kind: 'rule' },
      { kind: 'quote', children: [{ kind: 'list', isOrdered: true, items: [[paragraph('b')], [bold]] }] },
    ]
    expect(linksIn(prose)).toEqual(['https://example.org/', 'tel:112'])
  })
})
