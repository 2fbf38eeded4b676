import { describe, expect, it } from 'vitest'
import { servicesToMatch } from '#domain/organisation.ts'
import { toOrganisation } from '#domain/toOrganisation.ts'
import { organisation, parsed } from '../builders.ts'

describe('toOrganisation', () => {
  it('takes the slug and the long text it is given', () => {
    const { profile, body } = parsed({}, 'Tervetuloa.')
    const made = toOrganisation('esimerkki', profile, body)
    expect(made.slug).toBe('esimerkki')
    expect(made.body).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'Tervetuloa.' }] }])
  })

  it('has the translations it is given, and none unless told', () => {
    const { profile, body } = parsed()
    const en = { name: undefined, summary: undefined, body, isCurrent: true, isReviewed: false }
    expect(toOrganisation('esimerkki', profile, body, { en }).translations).toEqual({ en })
    expect(toOrganisation('esimerkki', profile, body).translations).toEqual({})
  })

  it('makes absent lists empty and absent facts undefined', () => {
    expect(organisation()).toMatchObject({
      alternateNames: [],
      formerSlugs: [],
      locations: [],
      hours: [],
      closed: [],
      services: [],
      delivery: [],
      sources: [],
      keywords: {},
      cooperation: { offers: [], seeks: [] },
    })
    for (const fact of [
      'price',
      'legalForm',
      'founded',
      'parent',
      'notice',
      'volunteering',
      'interpreting',
    ]) {
      expect(organisation()).toHaveProperty(fact, undefined)
    }
  })

  it('fills in the defaults of the schema', () => {
    expect(organisation()).toMatchObject({
      status: 'active',
      textLanguage: 'fi',
      reviewEvery: 12,
      licence: 'CC-BY-4.0',
    })
  })

  it('puts plain text under the text language, everywhere it may stand', () => {
    const hours = [{ days: ['mo'], opens: '09:00', closes: '15:00', note: 'Ring först' }]
    const made = organisation({
      textLanguage: 'sv',
      name: 'Exempelföreningen rf',
      hours,
      closed: [{ from: '2026-07-01', to: '2026-07-31', note: 'Sommar' }],
      locations: [{ street: 'Exempelgatan 1', label: 'Gården', hours }],
      contact: { phones: [{ number: '09 1234567', label: 'Stödtelefon', hours }] },
      services: [{ name: 'Kafé' }],
    })
    expect(made.name).toEqual({ sv: 'Exempelföreningen rf' })
    expect(made.hours[0]?.note).toEqual({ sv: 'Ring först' })
    expect(made.closed[0]?.note).toEqual({ sv: 'Sommar' })
    expect(made.locations[0]?.label).toEqual({ sv: 'Gården' })
    expect(made.locations[0]?.hours[0]?.note).toEqual({ sv: 'Ring först' })
    expect(made.contact.phones[0]?.label).toEqual({ sv: 'Stödtelefon' })
    expect(made.services[0]?.name).toEqual({ sv: 'Kafé' })
  })

  it('leaves text per language under its own languages', () => {
    const name = { fi: 'Esimerkkiyhdistys ry', sv: 'Exempelföreningen rf' }
    expect(organisation({ textLanguage: 'en', name }).name).toEqual(name)
  })

  it('puts the main phone before the other lines', () => {
    const phones = [{ number: '09 7654321', languages: ['so'] }]
    const { contact } = organisation({ contact: { phone: '09 1234567', phones } })
    expect(contact.phones.map(({ number }) => number)).toEqual(['+35891234567', '+35897654321'])
    expect(contact.phones.map(({ languages }) => languages)).toEqual([[], ['so']])
  })

  it('tells a parent of the directory from one elsewhere', () => {
    expect(organisation({ parent: 'kattojarjesto' }).parent).toEqual({ slug: 'kattojarjesto' })
    expect(organisation({ parent: { name: 'Kattojärjestö ry' } }).parent).toEqual({
      name: 'Kattojärjestö ry',
    })
    const url = 'https://example.org/'
    expect(organisation({ parent: { name: 'Kattojärjestö ry', url } }).parent).toHaveProperty('url', url)
  })

  it('keeps what was inferred from a source', () => {
    const made = organisation({
      sources: [{ title: 'Sivu', publisher: 'Esimerkki', inferred: ['languages'] }],
    })
    expect(made.sources).toEqual([
      { title: 'Sivu', publisher: 'Esimerkki', url: undefined, date: undefined, inferred: ['languages'] },
    ])
  })
})

describe('a service of toOrganisation', () => {
  const shared = {
    languages: ['fi', 'so'],
    price: 'free',
    delivery: ['online'],
    hours: [{ days: ['mo'], opens: '09:00', closes: '15:00' }],
    locations: [{ street: 'Esimerkkikatu 1' }],
    contact: { website: 'https://example.org/', phone: '09 1234567' },
  }

  it('inherits what it leaves out', () => {
    const service = organisation({ ...shared, services: [{ name: 'Kielikahvila' }] }).services[0]
    expect(service).toMatchObject({
      themes: ['peer-support'],
      targetGroups: ['immigrants'],
      languages: ['fi', 'so'],
      areas: ['espoo'],
      delivery: ['online'],
      price: 'free',
      hours: [{ opens: '09:00' }],
      locations: [{ street: 'Esimerkkikatu 1' }],
      phone: '+35891234567',
      url: 'https://example.org/',
    })
  })

  it('keeps what it says itself', () => {
    const own = {
      name: 'Naisten ryhmä',
      themes: ['sports'],
      targetGroups: ['women'],
      languages: ['ar'],
      areas: ['kilo'],
      delivery: ['place'],
      price: 'paid',
      phone: '09 7654321',
      url: 'https://example.org/naiset',
      ages: { from: '18' },
      referralNeeded: 'false',
    }
    expect(organisation({ ...shared, services: [own] }).services[0]).toMatchObject({
      ...own,
      name: { fi: 'Naisten ryhmä' },
      phone: '+35897654321',
      ages: { from: 18, to: undefined },
      referralNeeded: false,
    })
  })
})

describe('servicesToMatch', () => {
  it('gives the services of the profile', () => {
    const made = organisation({ services: [{ name: 'Yksi' }, { name: 'Kaksi' }] })
    expect(servicesToMatch(made).map(({ name }) => name.fi)).toEqual(['Yksi', 'Kaksi'])
  })

  it('counts an organisation without services as one', () => {
    const made = organisation({ contact: { website: 'https://example.org/', phone: '09 1234567' } })
    expect(servicesToMatch(made)).toMatchObject([
      {
        name: { fi: 'Esimerkkiyhdistys ry' },
        languages: ['fi'],
        phone: '+35891234567',
        url: 'https://example.org/',
        ages: undefined,
      },
    ])
  })
})
