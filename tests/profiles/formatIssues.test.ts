import { describe, expect, it } from 'vitest'
import { formatIssues } from '#profiles/formatIssues.ts'
import type { Issue } from '#profiles/issue.ts'

function issue(changes: Partial<Issue> = {}): Issue {
  return {
    ruleId: 'termsAreKnown',
    severity: 'error',
    file: 'organisations/esimerkki.md',
    line: 2,
    column: 9,
    endLine: 2,
    endColumn: 15,
    field: 'themes[0]',
    found: 'sportz',
    expected: '',
    message: 'Tunnusta "sportz" ei ole.',
    ...changes,
  }
}

const TEXT = '---\nthemes: [sportz]\n---\n'

describe('formatIssues', () => {
  it('gives each file a block, and each issue its place, rule and message', () => {
    const other = issue({ file: 'organisations/toinen.md', severity: 'warning' })
    expect(formatIssues([issue(), other], 'fi')).toBe(`organisations/esimerkki.md
  virhe  organisations/esimerkki.md:2:9  termsAreKnown
    Tunnusta "sportz" ei ole.

organisations/toinen.md
  huomautus  organisations/toinen.md:2:9  termsAreKnown
    Tunnusta "sportz" ei ole.`)
  })

  it('shows the line with the place underlined, where the text is known', () => {
    const shown = formatIssues([issue({ column: 10, endColumn: 16 })], 'en', { textOf: () => TEXT })
    expect(shown).toBe(`organisations/esimerkki.md
  error  organisations/esimerkki.md:2:10  termsAreKnown
    2 | themes: [sportz]
      |          ^^^^^^
    Tunnusta "sportz" ei ole.`)
    const away = formatIssues([issue({ line: 9, endLine: 9 })], 'en', { textOf: () => TEXT })
    expect(away).toBe(formatIssues([issue({ line: 9, endLine: 9 })], 'en'))
  })

  it('says a message in a second language below the first', () => {
    expect(formatIssues([issue({ secondMessage: 'There is no id "sportz".' })], 'fi')).toMatch(
      /ei ole\.\n {4}There is no id "sportz"\.$/,
    )
  })

  it('shows at most so many of a file and counts the rest', () => {
    const many = Array.from({ length: 12 }, (_, index) => issue({ line: index + 1 }))
    const shown = formatIssues([...many, issue({ file: 'a.md' })], 'sv', { most: 10 })
    expect(shown.match(/^ {2}fel {2}/gm)).toHaveLength(11)
    expect(shown).toContain('  … och 2 till\n\na.md')
  })

  it('paints the word of the severity and nothing else', () => {
    const paint = (severity: string, text: string) => `<${severity}>${text}</>`
    const painted = formatIssues([issue()], 'en', { paint })
    expect(painted).toContain('<error>error</>')
    expect(painted.replace('<error>error</>', 'error')).toBe(formatIssues([issue()], 'en'))
  })

  it('has nothing to say of nothing', () => {
    expect(formatIssues([], 'fi')).toBe('')
  })
})
