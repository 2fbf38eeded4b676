import { describe, expect, it } from 'vitest'
import { toJsonLd } from '#exports/toJsonLd.ts'
import { type Fields, organisation, vocabulary } from '../builders.ts'
import { realContent } from '../realContent.ts'

const URL_OF_PAGE = 'https://example.org/fi/organisations/esimerkkiyhdistys/'

/** As the page prints it: what JSON leaves out is left out. */
function jsonLdOf(changes: Fields = {}, locale = 'fi') {
  const made = toJsonLd(organisation(changes), {
    locale,
    url: URL_OF_PAGE,
    vocabulary: vocabulary(),
    country: 'FI',
  })
  return JSON.parse(JSON.stringify(made))
}

describe('toJsonLd', () => {
  const real = realContent()

  it('names an NGO of schema.org by the address of its page', () => {
    expect(jsonLdOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NGO',
      '@id': URL_OF_PAGE,
      mainEntityOfPage: { '@type': 'WebPage', '@id': URL_OF_PAGE, inLanguage: 'fi' },
      name: 'Esimerkkiyhdistys ry',
    })
  })

  it('points to its own website, or to the page where it has none', () => {
    expect(jsonLdOf({ contact: { website: 'https://yhdistys.example/' } }).url).toBe(
      'https://yhdistys.example/',
    )
    expect(jsonLdOf({ contact: { phone: '09 1234567' } }).url).toBe(URL_OF_PAGE)
  })

  it('speaks the language of the page', () => {
    expect(jsonLdOf({}, 'sv').description).toMatch(/^Kamratstöd/)
    expect(jsonLdOf({ name: { fi: 'Kerho', en: 'Club' } }, 'en').name).toBe('Club')
  })

  it('falls back to a language there is', () => {
    expect(jsonLdOf({ name: { fi: 'Kerho', en: 'Club' } }, 'sv').name).toBe('Kerho')
  })

  it('says areas and audiences by their labels', () => {
    const made = jsonLdOf({ areas: ['kilo'], services: [{ name: 'Ryhmä', targetGroups: ['women'] }] })
    expect(made.areaServed).toEqual([{ '@type': 'AdministrativeArea', name: 'Kilo' }])
    expect(made.makesOffer[0].itemOffered).toMatchObject({
      name: 'Ryhmä',
      audience: [{ '@type': 'Audience', audienceType: 'Naiset' }],
    })
  })

  it('gives languages as tags', () => {
    const { languages } = vocabulary()
    const [first, ...others] = languages
    if (!first) throw new Error('The vocabulary has no language')
    const changed = { ...vocabulary(), languages: [{ ...first, tag: 'fi-FI' }, ...others] }
    expect(
      toJsonLd(organisation({ languages: ['fi', 'so'] }), {
        locale: 'fi',
        url: URL_OF_PAGE,
        vocabulary: changed,
        country: 'FI',
      }),
    ).toMatchObject({ knowsLanguage: ['fi-FI', 'so'] })
  })

  it('gives each phone line its languages, or else those of the organisation', () => {
    const contact = { phone: '09 1234567', phones: [{ number: '09 7654321', languages: ['so'] }] }
    expect(jsonLdOf({ languages: ['fi', 'sv'], contact }).contactPoint).toEqual([
      { '@type': 'ContactPoint', telephone: '+35891234567', availableLanguage: ['fi', 'sv'] },
      { '@type': 'ContactPoint', telephone: '+35897654321', availableLanguage: ['so'] },
    ])
  })

  it('gives places as postal addresses in Finland', () => {
    const locations = [{ street: 'Esimerkkikatu 1', postalCode: '02100', city: 'Espoo' }]
    expect(jsonLdOf({ locations }).address).toEqual([
      {
        '@type': 'PostalAddress',
        streetAddress: 'Esimerkkikatu 1',
        postalCode: '02100',
        addressLocality: 'Espoo',
        addressCountry: 'FI',
      },
    ])
  })

  it('says facts that are known and is silent about the others', () => {
    const known = jsonLdOf({
      founded: '1926',
      businessId: '1234567-1',
      alternateNames: ['EY'],
      contact: { email: 'toimisto@example.org' },
    })
    expect(known).toMatchObject({
      foundingDate: '1926',
      taxID: '1234567-1',
      alternateName: ['EY'],
      email: 'toimisto@example.org',
    })
    const keys = Object.keys(jsonLdOf())
    for (const key of ['foundingDate', 'taxID', 'alternateName', 'email']) expect(keys).not.toContain(key)
  })

  it('keeps an id that the vocabulary lacks', () => {
    expect(jsonLdOf({ languages: ['tlh'], areas: ['atlantis'] })).toMatchObject({
      knowsLanguage: ['tlh'],
      areaServed: [{ name: 'atlantis' }],
    })
  })

  it('has a name and a description for every real organisation in every language of the site', () => {
    for (const locale of real.city.locales) {
      for (const one of real.organisations) {
        const made = toJsonLd(one, {
          locale,
          url: URL_OF_PAGE,
          vocabulary: real.vocabulary,
          country: real.city.country,
        })
        expect(made, one.slug).toMatchObject({
          name: expect.stringMatching(/./),
          description: expect.stringMatching(/./),
        })
      }
    }
  })
})
