import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('summariesSayMoreThanTheName', () => {
  it.each([
    'Esimerkkiyhdistys ry',
    'ESIMERKKIYHDISTYS R.Y.',
    'Esimerkkiyhdistys ry Kilossa.',
    'Tämä on Esimerkkiyhdistys.',
  ])('refuses "%s", at the summary', (summary) => {
    const text = profileText({ summary: { fi: summary.padEnd(20, '.'), sv: SV, en: EN } })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'summariesSayMoreThanTheName',
        severity: 'error',
        field: 'summary.fi',
        ...placeOf(text, `"${summary.padEnd(20, '.')}", sv`),
      },
    ])
  })

  it.each([
    'Esimerkkiyhdistys ry tarjoaa vertaistukea perheille.',
    'Esimerkkiyhdistyksen kahvila on auki kaikille.',
  ])('lets the name stand in "%s"', (fi) => {
    expect(issuesOf(profileText({ summary: { fi, sv: SV, en: EN } }))).toEqual([])
  })

  it('compares a service’s summary with the service’s own name, and asks less of it', () => {
    const service = (summary: string) => ({
      services: [{ name: { fi: 'Maanantaiden kuorolaulu' }, summary: { fi: summary } }],
    })
    expect(issuesOf(profileText(service('Maanantaiden kuorolaulu!'))).map(({ field }) => field)).toEqual([
      'services[0].summary.fi',
    ])
    expect(issuesOf(profileText(service('Maanantaiden kuorolaulu naisille.')))).toEqual([])
  })

  it('compares with the name in every language', () => {
    const name = { fi: 'Esimerkki ry', sv: 'Exempelföreningen rf' }
    const summary = { fi: 'Vertaistukea muuttaneille.', sv: 'Exempelföreningen rf.', en: EN }
    expect(issuesOf(profileText({ name, summary })).map(({ field }) => field)).toEqual(['summary.sv'])
  })
})

const SV = 'Kamratstöd för dem som har flyttat.'
const EN = 'Peer support for people who have moved.'
