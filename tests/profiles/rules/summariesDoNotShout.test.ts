import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

function withSummary(fi: string): string {
  return profileText({
    summary: { fi, sv: 'Kamratstöd för dem som har flyttat.', en: 'Peer support for people who have moved.' },
  })
}

describe('summariesDoNotShout', () => {
  it.each([
    ['Tule mukaan heti!! Vertaistukea kaikille.', '!!'],
    ['Tule mukaan! Vertaistukea kaikille!', '!!'],
    ['ILMAISTA VERTAISTUKEA muuttaneille perheille.', 'ILMAISTA VERTAISTUKEA'],
    ['KAHVILA, KERHO ja retkiä perheille koko vuoden.', 'KAHVILA, KERHO'],
    ['ME OLEMME TÄÄLLÄ SUA VARTEN AINA', 'ME OLEMME TÄÄLLÄ SUA VARTEN AINA'],
  ])('warns of "%s"', (fi, found) => {
    const text = withSummary(fi)
    const [issue, ...rest] = issuesOf(text)
    expect(rest).toEqual([])
    expect(issue).toMatchObject({
      ruleId: 'summariesDoNotShout',
      severity: 'warning',
      field: 'summary.fi',
      ...placeOf(text, `"${fi}`),
    })
    expect(found).toContain(issue?.found)
  })

  it.each([
    'Tule mukaan! Vertaistukea kaikille.',
    'EKYL tarjoaa vertaistukea kehitysvammaisille.',
    'FC HONKA järjestää jalkapalloa lapsille.',
    'HIV- ja AIDS-tukea sekä vertaisryhmiä.',
  ])('is quiet about "%s"', (fi) => {
    expect(issuesOf(withSummary(fi))).toEqual([])
  })

  it('is quiet about scripts without capitals', () => {
    const text = profileText({
      summary: {
        fi: 'Vertaistukea muuttaneille.',
        sv: 'Kamratstöd för dem som har flyttat.',
        en: 'Peer support for people who have moved.',
        ar: 'دعم للأشخاص الذين انتقلوا إلى هنا.',
      },
    })
    expect(issuesOf(text)).toEqual([])
  })
})
