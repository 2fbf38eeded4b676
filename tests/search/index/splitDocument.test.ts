import { describe, expect, it } from 'vitest'
import { joinDocument, splitDocument } from '#search/index/splitDocument.ts'
import { searchData } from '../asking.ts'

const { documents } = searchData({
  kerho: {
    name: 'Shakkikerho',
    businessId: '1234567-1',
    contact: { phone: '09 1234567', website: 'https://example.org/' },
    services: [{ name: 'Alkeisryhmä' }, { name: 'Kilparyhmä' }],
  },
  vaitelias: { contact: { form: 'https://example.org/' } },
})

describe('splitDocument and joinDocument', () => {
  it('give the same document, half by half', () => {
    expect(documents).toHaveLength(2)
    for (const document of documents) {
      const { named, details } = splitDocument(document)
      expect(joinDocument(named, details)).toEqual(document)
    }
  })

  it('leave what only a card shows, and names of services, to the second half', () => {
    const halves = documents.map(splitDocument)
    const named = JSON.stringify(halves.map((half) => half.named))
    expect(named).toContain('Shakkikerho')
    for (const late of ['Alkeisryhmä', '12345671', '+35891234567', 'https://example.org/']) {
      expect(JSON.stringify(halves.map(({ details }) => details)), late).toContain(late)
      expect(named, late).not.toContain(late)
    }
  })

  it('do without the second half, as long as it has not come', () => {
    const [document] = documents.map((one) => joinDocument(splitDocument(one).named, undefined))
    expect(document).toMatchObject({ id: 'kerho', name: { fi: 'Shakkikerho' }, summary: {}, identifiers: [] })
    expect(document?.services.map(({ name }) => name)).toEqual([{}, {}])
    expect(document).not.toHaveProperty('phone')
  })
})
