import { describe, expect, it } from 'vitest'
import { profileSchema } from '#domain/schema/profile.ts'
import { profileFields } from '../builders.ts'
import { complaintsOf } from '../complaints.ts'

const slot = { days: ['mo'], opens: '09:00', closes: '15:30' }
const place = { street: 'Esimerkkikatu 1' }
const door = { latitude: '60.2055', longitude: '24.6559' }
const many = (count: number, value: unknown) => Array.from({ length: count }, () => value)
const address = (count: number) => `https://example.org/${'a'.repeat(count - 'https://example.org/'.length)}`

/** Fields to change, and what is said of them; nothing is said of good ones. */
const CASES: readonly (readonly [changes: Record<string, unknown>, complaint: string | undefined])[] = [
  [{ contact: { website: 'http://example.org/' } }, undefined],
  [{ contact: { website: 'example.org' } }, 'contact.website: web-address'],
  [{ contact: { website: address(500) } }, undefined],
  [{ contact: { website: address(501) } }, 'contact.website: too-long'],
  [{ contact: { email: 'info@example.org' } }, undefined],
  [{ contact: { email: 'info(at)example.org' } }, 'contact.email: email'],
  [{ contact: { email: 'Yhdistys <info@example.org>' } }, 'contact.email: email'],
  [{ contact: { phone: '09 1234567' } }, undefined],
  [{ contact: { phone: 'soita' } }, 'contact.phone: phone'],
  [{ contact: { form: 'https://example.org/lomake' } }, undefined],
  [{ contact: { form: 'https://bit.ly/lomake' } }, 'contact.form: web-address'],
  [{ contact: { social: many(8, 'https://example.org/some') } }, undefined],
  [{ contact: { social: many(9, 'https://example.org/some') } }, 'contact.social: too-many'],
  [{ contact: { social: ['@esimerkki'] } }, 'contact.social.0: web-address'],
  [{ contact: { website: 'https://example.org/', fax: '09 1234567' } }, 'contact.fax: unknown'],
  [{ contact: { phones: many(20, { number: '112' }) } }, undefined],
  [{ contact: { phones: many(21, { number: '112' }) } }, 'contact.phones: too-many'],
  [{ contact: { phones: [{ label: 'Neuvonta' }] } }, 'contact.phones.0.number: invalid_type'],
  [{ contact: { phones: [{ number: '112', languages: ['so'] }] } }, undefined],
  [{ contact: { phones: [{ number: '112', languages: [] }] } }, 'contact.phones.0.languages: too-few'],
  [{ locations: [place] }, undefined],
  [{ locations: [{ city: 'Espoo' }] }, 'locations.0.street: invalid_type'],
  [{ locations: many(21, place) }, 'locations: too-many'],
  [{ locations: [{ ...place, postalCode: '02100' }] }, undefined],
  [{ locations: [{ ...place, postalCode: '2100' }] }, 'locations.0.postalCode: postal-code'],
  [{ locations: [{ ...place, postalCode: '02100 Espoo' }] }, 'locations.0.postalCode: postal-code'],
  [{ locations: [{ ...place, coordinates: door }] }, undefined],
  [
    { locations: [{ ...place, coordinates: { ...door, latitude: '60,2055' } }] },
    'locations.0.coordinates.latitude: coordinate',
  ],
  [
    { locations: [{ ...place, coordinates: { latitude: '60.2' } }] },
    'locations.0.coordinates.longitude: invalid_type',
  ],
  [{ locations: [{ ...place, accessibility: { fi: 'Kaksi askelmaa.' } }] }, undefined],
  [
    { locations: [{ ...place, accessibility: 'Kaksi askelmaa.' }] },
    'locations.0.accessibility: invalid_type',
  ],
  [{ hours: [slot] }, undefined],
  [{ hours: [{ ...slot, days: [] }] }, 'hours.0.days: too-few'],
  [{ hours: [{ ...slot, days: ['ma'] }] }, 'hours.0.days.0: weekday'],
  [{ hours: [{ ...slot, closes: '24:00' }] }, undefined],
  [{ hours: [{ ...slot, closes: '24:30' }] }, 'hours.0.closes: time'],
  [{ hours: [{ ...slot, opens: '9:00' }] }, 'hours.0.opens: time'],
  [{ hours: [{ ...slot, opens: '09.00' }] }, 'hours.0.opens: time'],
  [{ hours: [{ ...slot, opens: '540' }] }, 'hours.0.opens: time'],
  [{ closed: [{ from: '2026-07-01', to: '2026-07-31' }] }, undefined],
  [{ closed: [{ from: '2026-07-01' }] }, 'closed.0.to: invalid_type'],
  [{ closed: [{ from: '2026-06-31', to: '2026-07-31' }] }, 'closed.0.from: date'],
]

const SERVICES: readonly (readonly [service: Record<string, unknown>, complaint: string | undefined])[] = [
  [{ name: { fi: 'Kahvila', en: 'Café' } }, undefined],
  [{ summary: { fi: 'Kahvila kaikille naapureille.' } }, 'name: invalid_type'],
  [{ name: 'Kahvila', summary: { fi: 'Lyhyt' } }, 'summary.fi: too-short'],
  [{ name: 'Kahvila', themes: [] }, 'themes: too-few'],
  [{ name: 'Kahvila', targetGroups: ['everyone'] }, undefined],
  [{ name: 'Kahvila', targetGroups: ['everyone', 'women'] }, 'targetGroups: everyone-alone'],
  [{ name: 'Kahvila', languages: [] }, 'languages: too-few'],
  [{ name: 'Kahvila', areas: ['Espoo'] }, 'areas.0: slug'],
  [{ name: 'Kahvila', delivery: ['phone', 'outreach'] }, undefined],
  [{ name: 'Kahvila', delivery: ['puhelin'] }, 'delivery.0: choice'],
  [{ name: 'Kahvila', price: '5 €' }, 'price: choice'],
  [{ name: 'Kahvila', phone: '5' }, 'phone: phone'],
  [{ name: 'Kahvila', url: 'https://127.0.0.1/' }, 'url: web-address'],
  [{ name: 'Kahvila', ages: { from: '7', to: '12' } }, undefined],
  [{ name: 'Kahvila', ages: { from: '7-12' } }, 'ages.from: number'],
  [{ name: 'Kahvila', referralNeeded: 'true' }, undefined],
  [{ name: 'Kahvila', referralNeeded: 'no' }, 'referralNeeded: yes-or-no'],
  [{ name: 'Kahvila', howToJoin: { fi: 'Tule' } }, 'howToJoin.fi: too-short'],
  [{ name: 'Kahvila', status: 'active' }, 'status: unknown'],
]

describe('contact, places and hours of profileSchema', () => {
  it.each(CASES)('%j → %s', (changes, complaint) => {
    expect(complaintsOf(profileSchema, profileFields(changes))).toEqual(complaint ? [complaint] : [])
  })
})

describe('services of profileSchema', () => {
  it.each(SERVICES)('%j → %s', (service, complaint) => {
    const complaints = complaintsOf(profileSchema, profileFields({ services: [service] }))
    if (complaint === undefined) expect(complaints).toEqual([])
    else expect(complaints).toContain(`services.0.${complaint}`)
  })
})
