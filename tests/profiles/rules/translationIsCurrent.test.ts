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

  it('counts name and summary of the profile where the translation gives its own, and in the language written in', () => {
    const summary = { fi: 'Kahvila kaikille asukkaille.', en: 'A café for all who live here.' }
    const own = '---\ntranslates: x\nsummary: Maqaaxi furan dadka oo dhan.\n---\nWay furan tahay.\n'
    const markFor = (given: Readonly<Record<string, string>>, text = own, body = BODY) => {
      const { issues } = judge({ kerho: profileText({ summary: given }, body), 'kerho.so': text })
      return issues.find(({ ruleId }) => ruleId === 'translationIsCurrent')?.fix?.text
    }
    const mark = markFor(summary)
    expect(mark).toMatch(/[0-9a-f]{16}/)
    expect(markFor({ ...summary, fi: 'Kahvila kaikille nuorille.' })).not.toBe(mark)
    expect(markFor({ ...summary, en: 'A café for everybody here.' })).toBe(mark)
    expect(markFor(summary, own, `\n${BODY}\n\n`)).toBe(mark)
    expect(markFor(summary, translation('x'))).toContain(hashText(BODY))
  })

  it('says nothing when the profile itself cannot be read', () => {
    const { issues } = judge({ kerho: profileText({ name: 'A' }), 'kerho.en': translation('x') })
    expect(issues.map(({ file }) => file)).toEqual(['organisations/kerho.md'])
  })
})
