import { describe, expect, it } from 'vitest'
import { judge, profileText } from '../../builders.ts'

const TRANSLATION = '---\ntranslates: 0123456789abcdef\n---\nThe café is open every week.\n'

describe('translationsHaveOriginals', () => {
  it('refuses a translation of nothing, at the start of the file', () => {
    expect(judge({ 'kerho.en': TRANSLATION }).issues).toMatchObject([
      { ruleId: 'translationsHaveOriginals', severity: 'error', found: 'kerho', line: 1, column: 1 },
    ])
  })

  it('hints at the profile meant', () => {
    const { issues } = judge({ kerho: profileText(), 'kerhoo.en': TRANSLATION })
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(' → kerho?')])
  })

  it('lets the profile have faults of its own', () => {
    const { issues } = judge({ kerho: profileText({ name: 'A' }), 'kerho.en': TRANSLATION })
    expect(issues.map(({ ruleId }) => ruleId)).toEqual(['too-short'])
  })
})
