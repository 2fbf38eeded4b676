import { describe, expect, it } from 'vitest'
import { findByIdentifier } from '#search/query/findByIdentifier.ts'
import { becauseOf, idsOf, searching } from '../asking.ts'

const search = searching({
  numero: {
    name: 'Numeroyhdistys',
    businessId: '1234567-1',
    contact: { phone: '09 123 4567', website: 'https://www.numero.example.org/etusivu' },
  },
  palvelu: { services: [{ name: 'Linja', phone: '050 1234567', url: 'https://linja.example.org/' }] },
  vuosi: { name: 'Kerho 02100' },
})

describe('a number or an address', () => {
  it.each([
    '091234567',
    '09 123 4567',
    '09-123 4567',
    '(09) 1234567',
    '+358 9 123 4567',
    '+35891234567',
    '00358 9 1234567',
    '  09 123 4567  ',
  ])('finds its organisation however a phone number is spelt: %s', (text) => {
    const answer = search(text)
    expect(idsOf(answer)).toEqual(['numero'])
    expect(becauseOf(answer)).toMatchObject([{ kind: 'number' }])
  })

  it.each(['1234567-1', '12345671', 'FI12345671', 'fi12345671'])('finds by business ID: %s', (text) => {
    expect(idsOf(search(text))).toEqual(['numero'])
  })

  it.each([
    'numero.example.org',
    'www.numero.example.org',
    'https://numero.example.org',
    'http://www.NUMERO.example.org/sivu?a=1',
    'numero.example.org/sivu',
  ])('finds by web address: %s', (text) => {
    expect(idsOf(search(text))).toEqual(['numero'])
  })

  it('of a service finds the organisation', () => {
    expect(idsOf(search('050 123 4567'))).toEqual(['palvelu'])
    expect(idsOf(search('linja.example.org'))).toEqual(['palvelu'])
  })

  it('may be narrowed by filters', () => {
    expect(idsOf(search('09 123 4567', { language: ['so'] }))).toEqual([])
  })
})

describe('findByIdentifier', () => {
  const documents = [
    { identifiers: ['91234567', 'example.org'] },
    { identifiers: [], phone: '+35891234567', website: 'https://www.example.org/sivu' },
    { identifiers: [] },
  ]

  it('finds all who share a number or an address, among those they show too', () => {
    expect(findByIdentifier('example.org', documents)).toEqual([0, 1])
    expect(findByIdentifier('09 123 4567', documents)).toEqual([0, 1])
  })

  it('leaves what is nobody’s to the words', () => {
    for (const text of ['09 7654321', 'muu.example.org', 'kerho 02100', '02100', '24/7', '12', '', 'a.b c']) {
      expect(findByIdentifier(text, documents), text).toBeUndefined()
    }
  })
})
