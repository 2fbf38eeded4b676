import { describe, expect, it } from 'vitest'
import { hashText } from '#profiles/textHash.ts'
import { judge, placeOf, profileText } from '../../builders.ts'

const BODY = 'Kahvila on auki joka viikko.'

function translation(mark: string) {
  return `---\ntranslates: ${mark}\n---\nThe café is open every week.\n`
}

function issuesOf(mark: string, body = BODY) {
  return judge({ kerho: profileText({}, body), 'kerho.en': translation(mark) }).issues
}

describe('translationIsCurrent', () => {
  it('is content when the mark is that of the text', () => {
    expect(issuesOf(hashText(BODY))).toEqual([])
    expect(issuesOf(hashText(BODY), `\n${BODY}  \n\n`)).toEqual([])
  })

  it('warns when the text has changed since, and tells the new mark', () => {
    const mark = hashText(BODY)
    const issues = issuesOf(mark, `${BODY} Tervetuloa!`)
    expect(issues).toMatchObject([
      {
        ruleId: 'translationIsCurrent',
        severity: 'warning',
        file: 'organisations/kerho.en.md',
        field: 'translates',
        found: mark,
        ...placeOf(translation(mark), mark),
      },
    ])
    expect(issues[0]?.message).toContain(hashText(`${BODY} Tervetuloa!`))
  })

  it('offers the mark as a repair for a placeholder, never for the mark of an older text', () => {
    expect(issuesOf('uusi')[0]?.fix?.text).toContain(hashText(BODY))
    expect(issuesOf('0123456789abcdef')[0]?.fix).toBeUndefined()
  })

  it('says nothing when the profile itself cannot be read', () => {
    const { issues } = judge({ kerho: profileText({ name: 'A' }), 'kerho.en': translation('x') })
    expect(issues.map(({ file }) => file)).toEqual(['organisations/kerho.md'])
  })
})
