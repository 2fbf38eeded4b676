import type { Prose } from '#domain/prose.ts'

/** A word that no line of a narrow screen can hold. */
export const LONG_WORD = 'Keksittypitkäsanayhdistystenyhteistyöneuvottelukuntajärjestö'

const text = (words: string) => ({ kind: 'text', text: words }) as const
const paragraph = (words: string) => ({ kind: 'paragraph', children: [text(words)] }) as const

/** Everything that a long text may hold. */
export const PROSE: Prose = [
  {
    kind: 'paragraph',
    children: [
      text('Keksittyä tekstiä, jossa on '),
      { kind: 'strong', children: [text('vahvaa')] },
      text(' ja '),
      { kind: 'emphasis', children: [text('korostettua')] },
      text(' sekä '),
      { kind: 'link', url: 'https://example.org/', children: [text('keksitty linkki')] },
      text('.'),
    ],
  },
  { kind: 'heading', level: 3, children: [text('Keksitty väliotsikko')] },
  { kind: 'list', isOrdered: false, items: [[paragraph('Keksitty kohta')], [paragraph(LONG_WORD)]] },
  { kind: 'list', isOrdered: true, items: [[paragraph('Keksitty kohta')]] },
  { kind: 'quote', children: [paragraph('Keksitty lainaus.')] },
  { kind: 'rule' },
  paragraph('Keksittyä tekstiä.'),
]

/** A long text of one paragraph. */
export function createPassage(words: string): Prose {
  return [paragraph(words)]
}
