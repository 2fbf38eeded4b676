import { describe, expect, it } from 'vitest'
import { issuesOf, judge, placeOf, profileText } from '../../builders.ts'

function family(parents: Readonly<Record<string, string | undefined>>) {
  return judge(
    Object.fromEntries(
      Object.entries(parents).map(([slug, parent]) => [slug, profileText({ name: `Kerho ${slug}`, parent })]),
    ),
  )
}

describe('parentsExist', () => {
  it('lets a branch name a profile of the directory', () => {
    expect(family({ haara: 'piiri', piiri: 'liitto', liitto: undefined }).issues).toEqual([])
  })

  it('lets a parent be elsewhere', () => {
    expect(issuesOf(profileText({ parent: { name: 'Kattojärjestö ry' } }))).toEqual([])
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

  it('refuses a profile that is its own parent', () => {
    expect(family({ a: 'a' }).issues).toMatchObject([{ ruleId: 'parentsExist', found: 'a' }])
  })

  it('refuses a circle at each of its profiles', () => {
    const { issues } = family({ a: 'b', b: 'c', c: 'a' })
    expect(issues.map(({ ruleId, file }) => [ruleId, file])).toEqual(
      ['a', 'b', 'c'].map((slug) => ['parentsExist', `organisations/${slug}.md`]),
    )
  })

  it('comes to an end when the chain leads into a circle elsewhere', () => {
    const { issues } = family({ a: 'b', b: 'c', c: 'b' })
    expect(issues.map(({ file }) => file)).toContain('organisations/a.md')
  })
})
