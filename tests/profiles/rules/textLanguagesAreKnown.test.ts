import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

const slot = { days: ['mo'], opens: '09:00', closes: '15:00' }

/** Changes whose text stands under `fi` or another language, at every field that takes text per language. */
function everywhere(lang: string): readonly (readonly [field: string, changes: Record<string, unknown>])[] {
  const text = { fi: 'Tekstiä suomeksi.', [lang]: 'Toista tekstiä.' }
  const place = { street: 'Esimerkkikatu 1', label: text }
  return [
    ['name', { name: text }],
    ['firstContact', { firstContact: text }],
    ['eligibility', { eligibility: text }],
    ['notFor', { notFor: text }],
    ['interpreting', { interpreting: text }],
    ['keywords', { keywords: { fi: ['sana'], [lang]: ['sana'] } }],
    ['notice.text', { notice: { text, until: '2026-12-31' } }],
    ['volunteering.text', { volunteering: { welcome: 'true', text } }],
    ['hours[0].note', { hours: [{ ...slot, note: text }] }],
    ['closed[0].note', { closed: [{ from: '2026-12-24', to: '2026-12-26', note: text }] }],
    ['locations[0].label', { locations: [place] }],
    ['locations[0].accessibility', { locations: [{ street: 'Esimerkkikatu 1', accessibility: text }] }],
    ['contact.phones[0].label', { contact: { phones: [{ number: '116117', label: text }] } }],
    [
      'contact.phones[0].hours[0].note',
      { contact: { phones: [{ number: '116117', hours: [{ ...slot, note: text }] }] } },
    ],
    ['services[0].name', { services: [{ name: text }] }],
    ['services[0].howToJoin', { services: [{ name: 'Kahvila', howToJoin: text }] }],
    ['services[0].locations[0].label', { services: [{ name: 'Kahvila', locations: [place] }] }],
  ]
}

describe('textLanguagesAreKnown', () => {
  it.each(everywhere('so'))('knows Somali in %s', (_field, changes) => {
    expect(issuesOf(profileText(changes))).toEqual([])
  })

  it.each(everywhere('xx'))('refuses an unknown language in %s, at its key', (field, changes) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      {
        ruleId: 'textLanguagesAreKnown',
        severity: 'error',
        field: `${field}.xx`,
        found: 'xx',
        ...placeOf(text, 'xx: '),
      },
    ])
  })

  it('refuses an unknown textLanguage, at its value', () => {
    const text = profileText({ textLanguage: 'xx' })
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'textLanguagesAreKnown', field: 'textLanguage', ...placeOf(text, '"xx"') },
    ])
  })

  it('takes the name of a parent elsewhere for a name, not for languages', () => {
    const parent = { name: 'Kattojärjestö ry', url: 'https://example.org/' }
    expect(issuesOf(profileText({ parent }))).toEqual([])
  })
})
