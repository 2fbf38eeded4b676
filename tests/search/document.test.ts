import { describe, expect, it } from 'vitest'
import { toSearchData } from '#search/document.ts'
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
      },
      {
        name: { fi: 'Kahvila' },
        language: ['fi', 'so'],
        area: ['kilo'],
        target: ['immigrants'],
        theme: ['peer-support'],
      },
    ])
  })

  it('counts an organisation without services as one service', () => {
    const { documents } = searchData({ kerho: { themes: ['sports'] } })
    expect(documents[0]?.services).toMatchObject([{ name: { fi: 'kerho' }, theme: ['sports'] }])
    expect(documents[0]?.serviceTexts).toEqual([])
  })

  it('leaves out organisations that have ended, and keeps paused ones', () => {
    const { documents } = searchData({
      toimii: {},
      tauolla: { status: 'paused' },
      loppunut: { status: 'ended' },
    })
    expect(documents.map(({ id }) => id)).toEqual(['toimii', 'tauolla'])
  })

  it('takes along the words of names, keywords, services and the long text', () => {
    const { documents } = searchData({
      kerho: {
        alternateNames: ['KRH'],
        keywords: { fi: ['kahvila'], sv: ['kafé'] },
        services: [{ name: { fi: 'Ryhmä', sv: 'Grupp' }, summary: { en: 'A group that meets weekly.' } }],
      },
    })
    expect(documents[0]).toMatchObject({
      otherNames: ['KRH'],
      keywords: ['kahvila', 'kafé'],
      serviceTexts: ['Ryhmä', 'Grupp', 'A group that meets weekly.'],
      body: 'Esimerkkitekstiä.',
    })
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

const SOURCES = [{ title: 'Sivu', publisher: 'Esimerkki' }]
