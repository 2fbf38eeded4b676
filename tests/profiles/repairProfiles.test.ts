import { describe, expect, it } from 'vitest'
import { repairProfiles } from '#profiles/repairProfiles.ts'
import { issuesOf, profileText, TODAY, typed, vocabulary } from '../builders.ts'

const PATH = 'organisations/esimerkkiyhdistys.md'
const OPTIONS = { vocabulary: vocabulary(), today: TODAY, lang: 'en' as const }

function repair(text: string) {
  return repairProfiles([{ path: PATH, text }], OPTIONS, () => true)[0]
}

function textAfter(text: string): string {
  return repair(text)?.text ?? text
}

const GOOD = textAfter(profileText())

describe('repairProfiles', () => {
  it('gives nothing for profiles that need nothing', () => {
    expect(repairProfiles([{ path: PATH, text: GOOD }], OPTIONS, () => true)).toEqual([])
  })

  it('applies the fixes of issues, round by round, until the judge is content', () => {
    const text = `---
sumary: { FI: Vertaistukea ja kielikahviloita Espooseen muuttaneille., sv: Kamratstöd för dem som har flyttat till Esbo. }
name: Esimerkkiyhdistys ry
themes: [peer-support]
targetGroups: [immigrants]
languages: [fi]
areas: [espoo]
price: Free
contact:
\twebsite: HTTPS://Example.org./
\tphone: 09 816 21
confirmed: 1.11.2026
---
Tekstiä.
`
    const repaired = textAfter(text)
    expect(repaired).toBe(`---
name: Esimerkkiyhdistys ry
summary: { fi: Vertaistukea ja kielikahviloita Espooseen muuttaneille., sv: Kamratstöd för dem som har flyttat till Esbo. }
themes: [peer-support]
targetGroups: [immigrants]
languages: [fi]
areas: [espoo]
price: free
contact:
  website: https://example.org/
  phone: +358 9 81621
confirmed: "2026-11-01"
---
Tekstiä.
`)
    expect(issuesOf(text).length).toBeGreaterThan(0)
    expect(issuesOf(repaired).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('keeps the quotation marks a person chose', () => {
    const text = profileText({ confirmed: typed("'1.11.2026'"), price: typed('"Free"') })
    expect(textAfter(text)).toContain("confirmed: '2026-11-01'")
    expect(textAfter(text)).toContain('price: "free"')
  })

  it('leaves to a person what could mean two things', () => {
    for (const confirmed of ['5/6/2026', '30.2.2026']) {
      expect(textAfter(profileText({ confirmed }))).toContain(confirmed)
    }
    expect(textAfter(profileText({ themes: ['chess'] }))).toContain('chess')
  })

  it('does not move fields of a profile that has an error, nor of a translation', () => {
    const wrong = profileText({ themes: ['chess'] }).replace(/(name: .*\n)(summary: .*\n)/, '$2$1')
    expect(textAfter(wrong)).toBe(wrong)
    const translation = {
      path: 'organisations/esimerkkiyhdistys.en.md',
      text: '---\ntranslates: x\nname: A b c\n---\nText.\n',
    }
    expect(repairProfiles([translation], OPTIONS, () => true)).toEqual([])
  })

  it('changes only what is wanted, and judges it beside the others', () => {
    const other = { path: 'organisations/toinen.md', text: `${profileText({ name: 'Toinen ry' })}\n\n` }
    const own = { path: PATH, text: `${GOOD}\n\n` }
    const repaired = repairProfiles([own, other], OPTIONS, (path) => path === PATH)
    expect(repaired.map(({ path }) => path)).toEqual([PATH])
  })

  it('says what it changed, and where', () => {
    const text = GOOD.replace('"2026-11-01"', '1.11.2026')
    expect(repair(text)?.changes).toContainEqual({
      kind: 'value',
      line: text.split('\n').findIndex((line) => line.startsWith('confirmed')) + 1,
      before: expect.stringContaining('1.11.2026'),
      after: '"2026-11-01"',
    })
  })
})
