import { describe, expect, it } from 'vitest'
import { idsOf, searching } from '../asking.ts'

const search = searching(
  {
    eka: { name: 'Kieli ja kahvila', summary: { fi: 'Tervetuloa mukaan avoimeen iltaan joka viikko.' } },
    toka: { name: 'Kahvila ja kieli', summary: { fi: 'Iltaan avoimeen tervetuloa, sanoo sekakerho.' } },
    kolmas: { name: 'Kielikahvilat', summary: { fi: 'Tervetuloa mukaan, sanoo kolmas kerhomme.' } },
  },
  { lemmas: 'kahvilan\tkahvila\nkahvilat\tkahvila' },
)

describe('words in quotation marks', () => {
  it('must stand there as typed, one after the other', () => {
    expect(idsOf(search('"kieli ja kahvila"'))).toEqual(['eka'])
    expect(idsOf(search('”avoimeen iltaan”'))).toEqual(['eka'])
  })

  it('without quotation marks find in any order and form', () => {
    expect(idsOf(search('kieli ja kahvila')).sort()).toEqual(expect.arrayContaining(['eka', 'toka']))
  })

  it('are not bent, shortened or mended', () => {
    expect(search('"kieli ja kahvilan"').hits).toEqual([])
    expect(search('"kahvil"').hits).toEqual([])
    expect(search('"tervetulloa"').hits).toEqual([])
  })

  it('are alike in case and diacritics', () => {
    expect(idsOf(search('"KIELI JA KAHVILA"'))).toEqual(['eka'])
  })

  it('narrow beside other words', () => {
    expect(idsOf(search('tervetuloa "kieli ja kahvila"'))).toEqual(['eka'])
  })

  it('of a long text, whose order nobody keeps, find by all of the words', () => {
    expect(idsOf(search('"esimerkkitekstiä"')).sort()).toEqual(['eka', 'kolmas', 'toka'])
  })
})
