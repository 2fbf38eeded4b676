import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const FI = 'Yhdistys järjestää retkiä ja kerhoja sekä tarjoaa vertaistukea kaikille perheille.'
const SV = 'Föreningen ordnar utflykter och klubbar för alla familjer som har flyttat hit.'
const EN = 'The association arranges trips and clubs for all families who have moved to the area.'

describe('textsAreInTheirLanguage', () => {
  it('is quiet when every text is in its language', () => {
    expect(issuesOf(profileText({ summary: { fi: FI, sv: SV, en: EN } }, FI))).toEqual([])
  })

  it.each([
    [{ fi: SV, sv: SV, en: EN }, 'summary.fi', SV],
    [{ fi: FI, sv: FI, en: EN }, 'summary.sv', FI],
    [{ fi: FI, sv: SV, en: FI }, 'summary.en', FI],
    [{ fi: FI, sv: SV, en: EN, so: EN }, 'summary.so', EN],
  ])('warns of %j', (summary, field, found) => {
    const text = profileText({ summary })
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({ ruleId: 'textsAreInTheirLanguage', severity: 'warning', field })
    expect(text.split('\n')[(issue?.line ?? 0) - 1]?.slice((issue?.column ?? 0) - 1)).toMatch(`"${found}"`)
  })

  it('judges the long text by textLanguage, at its first line', () => {
    const text = profileText({}, `\n${EN}`)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'textsAreInTheirLanguage', field: 'body', line: placeOf(text, EN).line },
    ])
    expect(issuesOf(profileText({ textLanguage: 'en' }, EN))).toEqual([])
  })

  it('takes no neighbour of Swedish for Swedish', () => {
    expect(issuesOf(profileText({ summary: { fi: FI, sv: SV, en: EN, no: SV } }))).toEqual([])
  })

  it('is quiet about short and mixed texts', () => {
    const body = `${FI}\n\n${SV}\n\n${EN}`
    expect(issuesOf(profileText({ textLanguage: 'so', eligibility: { fi: 'For all' } }, body))).toEqual([])
  })
})
