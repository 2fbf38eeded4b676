import { describe, expect, it } from 'vitest'
import { createDirectory, toMention, toSite } from '#profiles/directory.ts'
import { type Fields, parsed } from '../builders.ts'

function judged(slug: string, changes: Fields = {}) {
  return { ...parsed(changes), slug, file: `organisations/${slug}.md` }
}

describe('createDirectory', () => {
  const first = judged('eka', { formerSlugs: ['vanha'], businessId: '12345671', registerNumber: '12.345' })
  const second = judged('toka', { name: 'Esimerkkiyhdistys', formerSlugs: ['vanha'] })
  const directory = createDirectory([first, second])

  it('finds a profile by its slug, not by a former one', () => {
    expect(directory.find('toka')).toBe(second)
    expect(directory.find('vanha')).toBeUndefined()
  })

  it.each([
    ['slug', 'eka', ['eka']],
    ['slug', 'vanha', ['eka', 'toka']],
    ['name', 'esimerkkiyhdistys', ['eka', 'toka']],
    ['businessId', '1234567-1', ['eka']],
    ['registerNumber', '12345', ['eka']],
    ['registerNumber', '99999', []],
  ] as const)('knows who claims the %s %s', (claim, value, slugs) => {
    expect(directory.claimants(claim, value).map(({ slug }) => slug)).toEqual(slugs)
  })

  it('knows who shares a claim with another', () => {
    const alone = judged('kolmas', { name: 'Aivan muu seura' })
    const some = createDirectory([first, second, alone])
    expect([first, second, alone].map((one) => some.isShared('name', one))).toEqual([true, true, false])
    expect(some.isShared('businessId', first)).toBe(false)
  })

  it('does not take a name for a slug', () => {
    expect(directory.claimants('name', 'eka')).toEqual([])
  })

  it('knows of files that nobody could read', () => {
    const some = createDirectory([first], ['eka', 'rikki'])
    expect([...some.slugs]).toEqual(['eka', 'rikki'])
    expect(some.find('rikki')).toBeUndefined()
  })

  it('knows who goes by a website or a phone number, however they are written', () => {
    const contact = { website: 'https://www.example.org/kerho/', phone: '09 1234567' }
    const third = judged('kolmas', { contact: { ...contact, phones: [{ number: '+358 9 7654321' }] } })
    const some = createDirectory([first, third])
    expect(some.claimants('website', 'example.org/kerho')).toEqual([third])
    expect(some.claimants('phone', '+35891234567')).toEqual([third])
    expect(some.claimants('phone', '+35897654321')).toEqual([third])
  })
})

describe('toSite', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['http://www.example.org', 'example.org'],
    ['https://www.example.org/Kerho/', 'example.org/kerho'],
    ['https://example.org/?id=3', 'example.org?id=3'],
  ])('takes %s for %s', (url, site) => {
    expect(toSite(url)).toBe(site)
  })
})

describe('toMention', () => {
  it('names a file and the line of a field', () => {
    expect(toMention(judged('eka'), ['themes'])).toBe('organisations/eka.md:4')
  })
})
