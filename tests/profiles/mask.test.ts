import { describe, expect, it } from 'vitest'
import { coverLines } from '#profiles/coverLines.ts'
import { formatIssues } from '#profiles/formatIssues.ts'
import { coverCodes } from '#profiles/mask.ts'
import { judge, profileText } from '../builders.ts'

const CODE = '010180-9004'

describe('coverCodes', () => {
  it('covers all but two signs, and keeps the length', () => {
    expect(coverCodes(`Tunnus ${CODE}.`)).toBe('Tunnus 01•••••••••.')
  })

  it('leaves what only looks like a code', () => {
    expect(coverCodes('Diaarinumero 010180-9005')).toBe('Diaarinumero 010180-9005')
  })
})

describe('coverLines', () => {
  it('covers a secret over several lines and no sign beside it', () => {
    const place = { line: 1, column: 4, endLine: 2, endColumn: 4 }
    expect(coverLines('at Koti\nkatu 1\nend', [place])).toEqual(['at Ko••', 'ka•u 1', 'end'])
  })
})

describe('a report', () => {
  it.each([
    ['of another fault on the same line', { summary: { fi: `Liian lyhyt ${CODE}`, sv: 'Kort' } }],
    ['of a value that is repeated in the message', { price: CODE }],
    ['of a term that does not exist', { themes: [CODE] }],
  ])('shows no identity code in the words %s', (_what, changes) => {
    const text = profileText(changes)
    const { issues } = judge({ esimerkkiyhdistys: text })
    expect(issues.length).toBeGreaterThan(0)
    expect(formatIssues(issues, 'fi', { textOf: () => text }) + JSON.stringify(issues)).not.toContain('9004')
  })

  it('offers no repair that would show one', () => {
    const { issues } = judge({
      esimerkkiyhdistys: profileText({}).replace('themes:', `nmae: ${CODE}\nthemes:`),
    })
    expect(issues.filter(({ fix }) => fix?.text.includes('9004'))).toEqual([])
  })
})
