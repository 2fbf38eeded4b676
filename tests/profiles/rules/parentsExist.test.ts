import { describe, expect, it } from 'vitest'
import { issuesOf, judge, placeOf, profileText } from '../../builders.ts'

describe('parentsExist', () => {
  it('lets a branch name a profile of the directory', () => {
    const files = { haara: profileText({ name: 'Haara ry', parent: 'liitto' }), liitto: profileText() }
    expect(judge(files).issues).toEqual([])
  })

  it('lets a parent be elsewhere', () => {
    expect(issuesOf(profileText({ parent: { name: 'Kattojärjestö ry' } }))).toEqual([])
  })

  it('lets a parent have faults of its own', () => {
    const files = { haara: profileText({ parent: 'liitto' }), liitto: profileText({ name: 'A' }) }
    expect(judge(files).issues.map(({ file }) => file)).toEqual(['organisations/liitto.md'])
  })

  it('refuses a parent that is not there, at the word', () => {
    const text = profileText({ parent: 'ei-ole' })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'parentsExist',
        severity: 'error',
        field: 'parent',
        found: 'ei-ole',
        ...placeOf(text, '"ei-ole"'),
      },
    ])
  })

  it.each([
    ['a slip', 'litto'],
    ['a former address', 'vanha'],
  ])('hints at the profile meant by %s', (_fact, parent) => {
    const liitto = profileText({ name: 'Liitto ry', formerSlugs: ['vanha'] })
    const { issues } = judge({
      haara: profileText({ parent, contact: { email: 'info@example.org' } }),
      liitto,
    })
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(' → liitto?')])
  })
})
