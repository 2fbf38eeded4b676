import { describe, expect, it } from 'vitest'
import { hostOf, identifierOf, toSearchData } from '#search/document.ts'
import { vocabulary } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { searchData } from './asking.ts'

describe('toSearchData', () => {
  const real = realContent()

  it('gives a service what it inherits from its organisation', () => {
    const { documents } = searchData({
      kerho: {
        languages: ['fi', 'so'],
        areas: ['kilo'],
        services: [{ name: 'Naisten ryhmä', targetGroups: ['women'] }, { name: 'Kahvila' }],
      },
    })
    expect(documents[0]?.services).toEqual([
      {
        name: { fi: 'Naisten ryhmä' },
        language: ['fi', 'so'],
        area: ['kilo'],
        target: ['women'],
        theme: ['peer-support'],
        delivery: [],
        hours: [],
      },
      {
        name: { fi: 'Kahvila' },
        language: ['fi', 'so'],
        area: ['kilo'],
        target: ['immigrants'],
        theme: ['peer-support'],
        delivery: [],
        hours: [],
      },
    ])
  })

  it('counts an organisation without services as one service', () => {
    const { documents } = searchData({ kerho: { themes: ['sports'] } })
    expect(documents[0]?.services).toMatchObject([{ name: { fi: 'kerho' }, theme: ['sports'] }])
  })

  it('leaves out organisations that have ended, and keeps paused ones', () => {
    const { documents } = searchData({
      toimii: {},
      tauolla: { status: 'paused' },
      loppunut: { status: 'ended' },
    })
    expect(documents.map(({ id }) => id)).toEqual(['toimii', 'tauolla'])
  })

  it('takes along names and keywords, and leaves long texts to the index', () => {
    const { documents } = searchData({
      kerho: { alternateNames: ['KRH'], keywords: { fi: ['kahvila'], sv: ['kafé'] } },
    })
    expect(documents[0]).toMatchObject({ otherNames: ['KRH'], keywords: ['kahvila', 'kafé'] })
    expect(JSON.stringify(documents)).not.toContain('Esimerkkitekstiä')
  })

  it('gives a service its own hours and those of its places', () => {
    const hours = (opens: string) => [{ days: ['mo'], opens, closes: '15:00' }]
    const locations = [{ street: 'Esimerkkikatu 1', hours: hours('10:00') }]
    const { documents } = searchData({ kerho: { hours: hours('09:00'), locations } })
    expect(documents[0]?.services[0]?.hours).toMatchObject([{ opens: '09:00' }, { opens: '10:00' }])
  })

  it('says whether volunteers are welcome, which nobody is taken to be who says nothing', () => {
    const { documents } = searchData({
      ottaa: { volunteering: { welcome: true } },
      eiOta: { volunteering: { welcome: false } },
      eiKerro: {},
    })
    expect(documents.map(({ welcomesVolunteers }) => welcomesVolunteers)).toEqual([true, false, false])
  })

  it('knows numbers and addresses in one spelling, each once, beside the phone and website it shows', () => {
    const { documents } = searchData({
      kerho: {
        businessId: '1234567-1',
        contact: {
          phone: '09 1234567',
          phones: [{ number: '09 7654321', label: { fi: 'Toimisto' } }],
          website: 'https://www.example.org/sivu',
        },
        services: [
          { name: 'Ryhmä', phone: '+358 9 7654321', url: 'https://ryhma.example.org/' },
          { name: 'Kahvila', phone: '050 1234567', url: 'https://www.ryhma.example.org/kahvila' },
        ],
      },
    })
    expect(documents[0]?.identifiers).toEqual(['12345671', '97654321', '501234567', 'ryhma.example.org'])
  })

  it('takes the first phone line as the phone, and leaves out what is not known', () => {
    const [known, unknown] = searchData({
      tunnettu: { contact: { phone: '09 1234567', website: 'https://example.org/' } },
      tuntematon: { contact: { form: 'https://example.org/' }, confirmed: undefined, sources: SOURCES },
    }).documents
    expect(known).toMatchObject({ phone: '+35891234567', website: 'https://example.org/' })
    for (const key of ['phone', 'website', 'confirmed']) expect(unknown).not.toHaveProperty(key)
  })

  it('names every area with its kind and parent, and every other term by its labels only', () => {
    const { terms } = toSearchData([], vocabulary())
    expect(terms.area.find(({ id }) => id === 'kilo')).toMatchObject({
      kind: 'district',
      parent: 'suur-leppavaara',
    })
    expect(terms.area.find(({ id }) => id === 'online')).not.toHaveProperty('parent')
    expect(Object.keys(terms.theme[0] ?? {})).toEqual(['id', 'label'])
  })

  it('is plain data: JSON and back gives the same, over the real content', () => {
    const data = toSearchData(real.organisations, real.vocabulary)
    expect(data.documents.length).toBeGreaterThan(100)
    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data)
  })
})

describe('identifierOf', () => {
  it.each(['09 123 4567', '+358 9 1234567', '00358 9 123 4567', '(09) 123-4567'])(
    'writes %s as digits without country or trunk code',
    (number) => {
      expect(identifierOf(number)).toBe('91234567')
    },
  )
})

describe('hostOf', () => {
  it.each(['example.org', 'https://example.org/sivu?a=b', 'HTTP://WWW.EXAMPLE.ORG', 'www.example.org/'])(
    'finds the host in %s',
    (address) => {
      expect(hostOf(address)).toBe('example.org')
    },
  )

  it('knows what is no address', () => {
    expect(hostOf('ei osoite')).toBeUndefined()
  })
})

const SOURCES = [{ title: 'Sivu', publisher: 'Esimerkki' }]
