import { describe, expect, it } from 'vitest'
import { judge, profileText } from '../../builders.ts'

function issuesBetween(first: object, second: object) {
  const files = {
    eka: profileText({ ...first }),
    toka: profileText({ contact: { website: 'https://example.com/' }, ...second }),
  }
  return judge(files).issues
}

describe('namesAreDistinct', () => {
  it.each([
    ['Kilon kerho ry', 'Kilon kerhi ry'],
    ['Kilon kerho ry', 'Kilonkerho ry'],
    ['Kilon kerho ry', 'Kerho Kilon rf'],
    ['Föreningen Exempel rf', 'Foreningen Exempl'],
  ])('warns of %s and %s, at both', (one, two) => {
    const issues = issuesBetween({ name: one }, { name: two })
    expect(issues).toMatchObject([
      { ruleId: 'namesAreDistinct', severity: 'warning', file: 'organisations/eka.md', found: one },
      { ruleId: 'namesAreDistinct', severity: 'warning', file: 'organisations/toka.md', found: two },
    ])
    expect(issues[0]?.message).toContain(`”${two}” (organisations/toka.md:2)`)
  })

  it('warns when the name of one is an everyday name of another', () => {
    const issues = issuesBetween({ name: 'Kilon kerho ry' }, { alternateNames: ['Kilon Kerho'] })
    expect(issues.map(({ ruleId, field }) => [ruleId, field])).toEqual([
      ['namesAreDistinct', 'name'],
      ['namesAreDistinct', 'alternateNames[0]'],
    ])
  })

  it.each([
    ['Kilon kerho ry', 'Kivon kerhot ry'],
    ['Partio 1 ry', 'Partio 2 ry'],
    ['EKL ry', 'EPL ry'],
  ])('lets %s and %s be', (one, two) => {
    expect(issuesBetween({ name: one }, { name: two })).toEqual([])
  })

  it('lets two share an abbreviation', () => {
    const names = { alternateNames: ['EKL'] }
    expect(issuesBetween({ name: 'Kilon kerho ry', ...names }, names)).toEqual([])
  })
})
