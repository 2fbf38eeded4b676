import { describe, expect, it } from 'vitest'
import { decodeDetails, decodeNamed, encodeDetails, encodeNamed } from '#search/index/documentRows.ts'
import { splitDocument } from '#search/index/splitDocument.ts'
import { searchData } from '../asking.ts'

const { documents } = searchData({
  'aanekas-kerho': {
    name: 'Äänekäs kerho ry',
    contact: { phone: '09 1234567', website: 'https://example.org/' },
    services: [{ name: 'Alkeisryhmä', languages: ['so'] }, { name: 'Kilparyhmä' }],
  },
  toinen: { name: 'Aivan muu nimi', keywords: { fi: ['shakki'] } },
  merkeitta: { name: '象棋俱樂部' },
})
const halves = documents.map(splitDocument)

describe('rows of documents', () => {
  it('give back both halves as they were', () => {
    const named = halves.map((half) => half.named)
    const details = halves.map((half) => half.details)
    expect(decodeNamed(encodeNamed(named))).toEqual(named)
    expect(decodeDetails(encodeDetails(details))).toEqual(details)
  })

  it('do not send an id that its name tells', () => {
    const [first] = halves
    const bytes = encodeNamed(first ? [first.named] : [])
    expect(new TextDecoder().decode(bytes)).not.toContain('aanekas')
  })
})
