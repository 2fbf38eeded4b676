import { describe, expect, it } from 'vitest'
import { toItemList } from '#exports/toItemList.ts'
import { organisation } from '../builders.ts'

const site = 'https://example.org'
const url = `${site}/sv/browse/theme/sports/`

describe('toItemList', () => {
  const organisations = [
    organisation({ name: { fi: 'Zumba', sv: 'Zumba på svenska' } }, 'zumba'),
    organisation({ name: 'Aamukerho' }, 'aamukerho'),
  ]
  const list = toItemList(organisations, { locale: 'sv', url, site })

  it('names a list of schema.org by the address of its page', () => {
    expect(list).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      '@id': url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: 'sv' },
      numberOfItems: 2,
    })
  })

  it('keeps the order of the page, numbered from 1, with names in its language and whole addresses', () => {
    expect(list).toHaveProperty('itemListElement', [
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Zumba på svenska',
        url: 'https://example.org/sv/organisations/zumba/',
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Aamukerho',
        url: 'https://example.org/sv/organisations/aamukerho/',
      },
    ])
  })

  it('goes on counting on a later page of the same list', () => {
    const later = toItemList(organisations, { locale: 'sv', url, site, before: 200 })
    expect(later).toMatchObject({ numberOfItems: 2, itemListElement: [{ position: 201 }, { position: 202 }] })
  })

  it('may be empty', () => {
    expect(toItemList([], { locale: 'fi', url, site })).toMatchObject({
      numberOfItems: 0,
      itemListElement: [],
    })
  })
})
