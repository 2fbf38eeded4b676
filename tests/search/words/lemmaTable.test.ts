import { describe, expect, it } from 'vitest'
import { parseLemmaTable } from '#search/words/lemmaTable.ts'

describe('parseLemmaTable', () => {
  const table = parseLemmaTable(
    [
      '# Made for a test.',
      'apu\tapu',
      'nimeä\tnimi,nimetä',
      'velkaneuvonnasta\tvelkaneuvonta\tvelka+neuvonta',
      '',
    ].join('\n'),
  )

  it('knows a form by its base form', () => {
    expect(table.get('apu')).toEqual({ lemmas: ['apu'], parts: [] })
  })

  it('knows every base form of an ambiguous form, in order', () => {
    expect(table.get('nimeä')).toEqual({ lemmas: ['nimi', 'nimetä'], parts: [] })
  })

  it('knows the parts of a compound', () => {
    expect(table.get('velkaneuvonnasta')).toEqual({ lemmas: ['velkaneuvonta'], parts: ['velka', 'neuvonta'] })
  })

  it.each(['velkaneuvonta', 'nimi', '', '# Made for a test.', '__proto__', 'constructor'])(
    'does not know %j',
    (form) => {
      expect(table.get(form)).toBeUndefined()
    },
  )

  it('reads lines that end as on Windows, and a table of nothing', () => {
    expect(parseLemmaTable('apu\tapu\r\n').get('apu')).toEqual({ lemmas: ['apu'], parts: [] })
    expect(parseLemmaTable('').get('apu')).toBeUndefined()
  })

  it.each([
    'apu',
    'apu\t',
    '\tapu',
    'apu\tapu,',
    'apu\tapu\t',
    'apu\tapu\tapu',
    'apu\tapu\ta+\t',
    'apu \tapu',
    '<<<<<<< HEAD',
  ])('throws on the line %j and says which it is', (line) => {
    expect(() => parseLemmaTable(`# Made for a test.\n${line}\n`)).toThrow('Line 2')
  })
})
