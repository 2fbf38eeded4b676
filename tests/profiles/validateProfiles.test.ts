import { describe, expect, it } from 'vitest'
import { RULES } from '#profiles/rules/index.ts'
import { judge, profileText } from '../builders.ts'

describe('validateProfiles', () => {
  it('makes organisations of good profiles, named after their files', () => {
    const { organisations, issues } = judge({
      'toinen-kerho': profileText({ name: 'Toinen kerho ry', contact: { email: 'info@example.org' } }),
      'eka-kerho': profileText(),
    })
    expect(issues).toEqual([])
    expect(organisations.map(({ slug }) => slug)).toEqual(['toinen-kerho', 'eka-kerho'])
  })

  it('leaves out a profile that breaks a rule with an error', () => {
    const { organisations } = judge({
      a: profileText(),
      b: profileText({ name: 'Kerho ry', themes: ['chess'] }),
    })
    expect(organisations.map(({ slug }) => slug)).toEqual(['a'])
  })

  it('keeps a profile that is only warned of', () => {
    const { organisations, issues } = judge({
      a: profileText({ contact: { website: 'http://example.org/' } }),
    })
    expect(issues.map(({ severity }) => severity)).toEqual(['warning'])
    expect(organisations).toHaveLength(1)
  })

  it('tells all problems of all files in a stable order, whatever order the files come in', () => {
    const files = { b: profileText({ name: 'A', themes: [] }), a: profileText({ areas: undefined }) }
    const turned = { a: files.a, b: files.b }
    expect(judge(files).issues).toEqual(judge(turned).issues)
    expect(judge(files).issues.map(({ file, field }) => [file, field])).toEqual([
      ['organisations/a.md', 'areas'],
      ['organisations/b.md', 'name'],
      ['organisations/b.md', 'themes'],
    ])
  })

  it('has nothing to say of no files', () => {
    expect(judge({})).toEqual({ organisations: [], issues: [] })
  })
})

describe('RULES', () => {
  it('are named after their claims, once each, with a reason', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { id, why } of RULES) {
      expect(id).toMatch(/^[a-z]+([A-Z][a-z]+)+$/)
      expect(why).toMatch(/^[A-Z].{20,}\.$/)
    }
  })
})
