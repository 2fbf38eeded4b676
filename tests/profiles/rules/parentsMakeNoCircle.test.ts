import { describe, expect, it } from 'vitest'
import { judge, profileText } from '../../builders.ts'

function family(parents: Readonly<Record<string, string | undefined>>) {
  const files = Object.entries(parents).map(([slug, parent]) => {
    const contact = { website: `https://${slug}.example.org/` }
    return [slug, profileText({ name: `Yhdistys ${slug.repeat(3)}`, contact, parent })]
  })
  return judge(Object.fromEntries(files)).issues
}

describe('parentsMakeNoCircle', () => {
  it('lets a chain be', () => {
    expect(family({ a: 'b', b: 'c', c: undefined })).toEqual([])
  })

  it('refuses a profile that is its own parent', () => {
    expect(family({ a: 'a' })).toMatchObject([{ ruleId: 'parentsMakeNoCircle', found: 'a' }])
  })

  it('refuses a circle at each of its profiles, and names it', () => {
    const issues = family({ a: 'b', b: 'c', c: 'a' })
    expect(issues.map(({ ruleId, file }) => [ruleId, file])).toEqual(
      ['a', 'b', 'c'].map((slug) => ['parentsMakeNoCircle', `organisations/${slug}.md`]),
    )
    expect(issues[1]?.message).toContain('b → c → a → b')
  })

  it('does not blame a profile whose parents run in a circle among themselves', () => {
    expect(family({ a: 'b', b: 'c', c: 'b' }).map(({ file }) => file)).toEqual([
      'organisations/b.md',
      'organisations/c.md',
    ])
  })
})
