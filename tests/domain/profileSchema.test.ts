import { describe, expect, it } from 'vitest'
import { profileSchema } from '#domain/schema/profile.ts'
import { profileFields } from '../builders.ts'
import { complaintsOf } from '../complaints.ts'

const times = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word}${index}`)
const letters = (count: number) => 'a'.repeat(count)
const source = { title: 'Vuosikertomus', publisher: 'Esimerkkiyhdistys ry' }

/** Field, a value at the edge of what is accepted, one just beyond it, and what is said of that. */
const EDGES: readonly (readonly [field: string, good: unknown, bad: unknown, complaint: string])[] = [
  ['name', 'Ab', 'A', 'name: too-short'],
  ['name', letters(100), letters(101), 'name: too-long'],
  ['name', { fi: 'Yhdistys', sv: 'Förening' }, { suomi: 'Yhdistys' }, 'name.suomi: language-key'],
  ['name', { 'fi-simple': 'Yhdistys' }, { FI: 'Yhdistys' }, 'name.FI: language-key'],
  ['name', { fi: 'Yhdistys' }, {}, 'name: empty'],
  ['name', 'Yhdistys', '   ', 'name: empty'],
  ['alternateNames', times(10, 'Nimi'), times(11, 'Nimi'), 'alternateNames: too-many'],
  ['formerSlugs', ['vanha-nimi'], ['Vanha nimi'], 'formerSlugs.0: slug'],
  ['formerSlugs', [letters(80)], [letters(81)], 'formerSlugs.0: too-long'],
  ['formerSlugs', ['a-1'], ['-a'], 'formerSlugs.0: slug'],
  ['status', 'paused', 'closed', 'status: choice'],
  ['textLanguage', 'sv', 'På svenska', 'textLanguage: slug'],
  ['summary', { fi: letters(20) }, { fi: letters(19) }, 'summary.fi: too-short'],
  ['summary', { fi: letters(200) }, { fi: letters(201) }, 'summary.fi: too-long'],
  ['summary', { fi: letters(20) }, letters(20), 'summary: invalid_type'],
  ['legalForm', 'foundation', 'säätiö', 'legalForm: choice'],
  ['businessId', '1234567-1', '1234567-2', 'businessId: business-id'],
  ['businessId', '12345671', '0000014-1', 'businessId: business-id'],
  ['registerNumber', '123.456', '1.234.567', 'registerNumber: register-number'],
  ['registerNumber', '1', '...', 'registerNumber: register-number'],
  ['founded', '1800', '1799', 'founded: year'],
  ['founded', '2026', '26', 'founded: year'],
  ['parent', 'kattojarjesto', 'Kattojärjestö', 'parent: slug'],
  ['parent', { name: 'Kattojärjestö ry' }, { url: 'https://example.org/' }, 'parent.name: invalid_type'],
  ['themes', times(1, 'a'), [], 'themes: too-few'],
  ['themes', times(4, 'a'), times(5, 'a'), 'themes: too-many'],
  ['targetGroups', times(6, 'a'), times(7, 'a'), 'targetGroups: too-many'],
  ['targetGroups', ['everyone'], ['everyone', 'women'], 'targetGroups: everyone-alone'],
  ['targetGroups', ['women'], [], 'targetGroups: too-few'],
  ['languages', ['fi'], [], 'languages: too-few'],
  ['interpreting', 'true', 'ehkä', 'interpreting: yes-or-no'],
  ['interpreting', { fi: 'Pyydä ajoissa.' }, { fi: 'x' }, 'interpreting.fi: too-short'],
  ['areas', ['espoo'], [], 'areas: too-few'],
  ['areas', ['espoo'], ['Leppävaara'], 'areas.0: slug'],
  ['firstContact', { fi: letters(300) }, { fi: letters(301) }, 'firstContact.fi: too-long'],
  ['price', 'free', 'ilmainen', 'price: choice'],
  ['eligibility', { fi: 'Kaikille.' }, { fi: letters(301) }, 'eligibility.fi: too-long'],
  ['notFor', { fi: 'Ei lapsille.' }, { fi: '' }, 'notFor.fi: empty'],
  ['services', times(20, 'Ryhmä').map(named), times(21, 'Ryhmä').map(named), 'services: too-many'],
  ['delivery', ['home-visit'], ['kotona'], 'delivery.0: choice'],
  ['cooperation', { offers: ['premises'] }, { offers: [] }, 'cooperation.offers: too-few'],
  ['cooperation', { seeks: ['partners'] }, { wants: ['partners'] }, 'cooperation.wants: unknown'],
  ['volunteering', { welcome: 'true' }, { welcome: 'yes' }, 'volunteering.welcome: yes-or-no'],
  ['volunteering', { welcome: 'false' }, { text: { fi: 'Tule mukaan.' } }, 'volunteering.welcome: yes-or-no'],
  ['keywords', { fi: times(15, 'sana') }, { fi: times(16, 'sana') }, 'keywords.fi: too-many'],
  ['notice', noticeUntil('2026-12-31'), noticeUntil('joulu'), 'notice.until: date'],
  ['confirmed', '2024-02-29', '2026-02-29', 'confirmed: date'],
  ['confirmed', '2026-11-01', '1.11.2026', 'confirmed: date'],
  ['reviewEvery', '24', '5', 'reviewEvery: choice'],
  ['sources', [source], [{ title: 'Vuosikertomus' }], 'sources.0: source-without-origin'],
  [
    'sources',
    [{ ...source, date: '2023' }],
    [{ ...source, date: '2023-13' }],
    'sources.0.date: partial-date',
  ],
  [
    'sources',
    [{ ...source, date: '2023-05' }],
    [{ ...source, date: '5/2023' }],
    'sources.0.date: partial-date',
  ],
  ['sources', [source], [{ publisher: 'Esimerkki' }], 'sources.0.title: invalid_type'],
  ['licence', 'CC0-1.0', 'MIT', 'licence: choice'],
]

function named(name: string) {
  return { name }
}

function noticeUntil(until: string) {
  return { text: { fi: 'Suljettu remontin ajan.' }, until }
}

describe('profileSchema', () => {
  it.each(EDGES)('accepts %s %j', (field, good) => {
    expect(complaintsOf(profileSchema, profileFields({ [field]: good }))).toEqual([])
  })

  it.each(EDGES)('for %s not %#', (field, _good, bad, complaint) => {
    expect(complaintsOf(profileSchema, profileFields({ [field]: bad }))).toContain(complaint)
  })

  it.each(['name', 'summary', 'themes', 'targetGroups', 'languages', 'areas'])('requires %s', (field) => {
    expect(complaintsOf(profileSchema, profileFields({ [field]: undefined })).join()).toContain(`${field}: `)
  })

  it('refuses an empty object', () => {
    expect(profileSchema.safeParse({}).success).toBe(false)
  })

  it('refuses a field it does not know', () => {
    expect(complaintsOf(profileSchema, profileFields({ adress: 'x' }))).toEqual(['adress: unknown'])
  })

  it('wants sources where nobody has confirmed the facts', () => {
    const unconfirmed = profileFields({ confirmed: undefined })
    expect(complaintsOf(profileSchema, unconfirmed)).toEqual(['sources: sources-required'])
    expect(complaintsOf(profileSchema, { ...unconfirmed, sources: [] })).toEqual([
      'sources: sources-required',
    ])
    expect(complaintsOf(profileSchema, { ...unconfirmed, sources: [source] })).toEqual([])
  })

  it('wants a way to reach an organisation that speaks for itself', () => {
    const locations = [{ street: 'Esimerkkikatu 1' }]
    expect(complaintsOf(profileSchema, profileFields({ contact: {} }))).toEqual(['contact: contact-required'])
    expect(complaintsOf(profileSchema, profileFields({ contact: undefined, locations }))).toEqual([])
  })

  it('lets a profile written from public sources know no way', () => {
    const fields = profileFields({ confirmed: undefined, contact: undefined, sources: [source] })
    expect(complaintsOf(profileSchema, fields)).toEqual([])
  })

  it('stores what people write in several ways in one way', () => {
    const profile = profileSchema.parse(
      profileFields({
        businessId: '12345671',
        registerNumber: '12.345',
        founded: '1987',
        reviewEvery: '6',
        interpreting: 'false',
        contact: { phone: '(09) 123 4567' },
      }),
    )
    expect(profile).toMatchObject({
      businessId: '1234567-1',
      registerNumber: '12345',
      founded: 1987,
      reviewEvery: 6,
      interpreting: false,
      contact: { phone: '+35891234567' },
    })
  })
})
