import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const DETAILS = [
  ['info@example.org', 'Kysy lisää: info@example.org tai tule paikalle.'],
  ['info(at)example.org', 'Kysy lisää: info(at)example.org tai tule paikalle.'],
  ['https://example.org/x', 'Lisää tietoa sivulla https://example.org/x koko vuoden.'],
  ['www.example.org', 'Lisää tietoa sivulla www.example.org koko vuoden.'],
  ['example.fi', 'Lisää tietoa sivulla example.fi koko vuoden.'],
  ['09 1234567', 'Soita numeroon 09 1234567 arkisin päivällä.'],
  ['+358 40 1234567', 'Soita numeroon +358 40 1234567 arkisin päivällä.'],
] as const

const HARMLESS = [
  'Ryhmä kokoontuu 1.2.2026–30.5.2026 klo 09.00–11.30.',
  'Toimintaa 0–6-vuotiaille ja yli 65-vuotiaille vuodesta 1987.',
  'Hätänumero on 112 ja päivystys vastaa numerossa 116 117.',
  'Kaudella 2025-2026 mukana oli noin 10 000 ihmistä.',
  'Auta muita: esim.kahvinkeitossa ja retkillä.',
]

/** Every field of free text, with a sentence in it. */
function everywhere(fi: string) {
  const place = { street: 'Esimerkkikatu 1', label: fi, accessibility: { fi } }
  const slot = { days: ['mo'], opens: '09:00', closes: '15:00', note: fi }
  return {
    name: fi,
    alternateNames: [fi],
    summary: { fi, sv: 'Kamratstöd för dem som har flyttat.', en: 'Peer support for people who have moved.' },
    interpreting: { fi },
    eligibility: { fi },
    notFor: { fi },
    firstContact: { fi },
    keywords: { fi: [fi] },
    volunteering: { welcome: 'true', text: { fi } },
    notice: { text: { fi }, until: '2026-12-24' },
    closed: [{ from: '2026-12-24', to: '2027-01-06', note: fi }],
    services: [{ name: fi, summary: { fi }, howToJoin: { fi } }],
    locations: [place],
    hours: [slot],
    contact: { website: 'https://example.org/', phones: [{ number: '116117', label: fi }] },
  }
}

describe('textsHoldNoContactDetails', () => {
  it.each(DETAILS)('refuses %s in a summary, at the summary', (found, fi) => {
    const text = profileText({
      summary: {
        fi,
        sv: 'Kamratstöd för dem som har flyttat.',
        en: 'Peer support for people who have moved.',
      },
    })
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'textsHoldNoContactDetails',
        severity: 'error',
        field: 'summary.fi',
        found,
        ...placeOf(text, `"${fi}`),
      },
    ])
  })

  it.each(DETAILS)('refuses %s in the long text, exactly where it stands', (found, sentence) => {
    const text = profileText({}, `Esimerkkitekstiä.\n\n${sentence}`)
    const { line, column } = placeOf(text, found)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'textsHoldNoContactDetails',
        field: 'body',
        found,
        line,
        column,
        endColumn: column + found.length,
      },
    ])
  })

  it('looks at every text of a profile', () => {
    const fields = issuesOf(profileText(everywhere('Kysy: info@example.org.')))
      .filter(({ ruleId }) => ruleId === 'textsHoldNoContactDetails')
      .map(({ field }) => field)
    expect(fields.sort()).toEqual([
      'alternateNames[0]',
      'closed[0].note',
      'contact.phones[0].label',
      'eligibility.fi',
      'firstContact.fi',
      'hours[0].note',
      'interpreting.fi',
      'keywords.fi[0]',
      'locations[0].accessibility.fi',
      'locations[0].label',
      'name',
      'notFor.fi',
      'notice.text.fi',
      'services[0].howToJoin.fi',
      'services[0].name',
      'services[0].summary.fi',
      'summary.fi',
      'volunteering.text.fi',
    ])
  })

  it.each(HARMLESS)('is quiet about "%s"', (sentence) => {
    expect(issuesOf(profileText({ eligibility: { fi: sentence } }, sentence))).toEqual([])
  })

  it('lets the long text link, and a name be that of a website', () => {
    const body = '[Kalenteri](https://example.org/) ja [info@example.org](mailto:info@example.org)'
    expect(issuesOf(profileText({ name: 'Kotipesä.fi ry', alternateNames: ['Kotipesa.fi'] }, body))).toEqual(
      [],
    )
  })

  it('leaves titles of sources as they are', () => {
    const sources = [{ title: 'www.example.org: etusivu', url: 'https://www.example.org/' }]
    expect(issuesOf(profileText({ sources }))).toEqual([])
  })
})
