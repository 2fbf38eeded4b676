import { describe, expect, it } from 'vitest'
import { proposeFix } from '#islands/contribute/form/proposeFix.ts'
import { applyFixes } from '#profiles/applyFixes.ts'
import { issuesOf, profileText } from '../../builders.ts'

/** The text after what is proposed for its first fault. */
function mended(website: string): string | undefined {
  const text = profileText({ contact: { website } })
  const [issue] = issuesOf(text)
  const fix = issue && proposeFix(issue)
  return fix && applyFixes(text, [fix]).text
}

describe('proposeFix', () => {
  it.each(['www.example.org', 'example.org/yhteys', 'www.example.org/'])(
    'puts https:// before %s',
    (website) => {
      expect(mended(website)).toBe(profileText({ contact: { website: `https://${website}` } }))
    },
  )

  it('gives what the judge itself is sure of', () => {
    expect(mended('HTTPS://Example.org/')).toBe(profileText({ contact: { website: 'https://example.org/' } }))
  })

  it.each([
    'nimi@example.org',
    'javascript:alert(1)',
    '//example.org',
    'ei ole',
    '192.168.0.1',
    'bit.ly/a',
    'a.fi:8080',
  ])('proposes nothing for %s', (website) => {
    expect(mended(website)).toBeUndefined()
  })
})
