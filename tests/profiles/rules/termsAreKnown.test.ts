import { describe, expect, it } from 'vitest'
import { issuesOf, placeOf, profileText } from '../../builders.ts'

describe('termsAreKnown', () => {
  it('knows the terms of the vocabulary, wherever they may stand', () => {
    const changes = {
      themes: ['peer-support', 'sports'],
      targetGroups: ['women', 'young-people'],
      languages: ['fi', 'so'],
      areas: ['kilo', 'online'],
      cooperation: { offers: ['premises'], seeks: ['volunteers'] },
      services: [{ name: 'Kahvila', languages: ['ar'], areas: ['espoo'] }],
      contact: { phones: [{ number: '116117', languages: ['en'] }] },
    }
    expect(issuesOf(profileText(changes))).toEqual([])
  })

  it.each([
    [{ themes: ['sports', 'chess'] }, 'themes[1]', 'chess'],
    [{ targetGroups: ['martians'] }, 'targetGroups[0]', 'martians'],
    [{ languages: ['fi', 'xx'] }, 'languages[1]', 'xx'],
    [{ areas: ['atlantis'] }, 'areas[0]', 'atlantis'],
    [{ cooperation: { offers: ['gold'] } }, 'cooperation.offers[0]', 'gold'],
    [{ cooperation: { seeks: ['gold'] } }, 'cooperation.seeks[0]', 'gold'],
    [
      { services: [{ name: 'Kahvila' }, { name: 'Kerho', themes: ['chess'] }] },
      'services[1].themes[0]',
      'chess',
    ],
    [
      { contact: { phones: [{ number: '116117', languages: ['xx'] }] } },
      'contact.phones[0].languages[0]',
      'xx',
    ],
  ])('refuses %j at the word', (changes, field, found) => {
    const text = profileText(changes)
    expect(issuesOf(text)).toMatchObject([
      { ruleId: 'termsAreKnown', severity: 'error', field, found, ...placeOf(text, `"${found}"`) },
    ])
  })

  it.each([
    ['languages', 'somali', 'so'],
    ['languages', 'ruotsi', 'sv'],
    ['targetGroups', 'nuoret', 'young-people'],
    ['targetGroups', 'womens', 'women'],
    ['themes', 'sport', 'sports'],
    ['themes', 'peersupport', 'peer-support'],
    ['areas', 'espo', 'espoo'],
    ['areas', 'suur-lepavaara', 'suur-leppavaara'],
    ['areas', 'Espoo', 'espoo'],
    ['areas', 'Suomi', 'finland'],
    ['areas', 'Leppävaara', 'suur-leppavaara'],
    ['languages', 'Suomi', 'fi'],
    ['languages', 'Arabia', 'ar'],
    ['themes', 'Peer support', 'peer-support'],
    ['targetGroups', 'maahanmuuttaja', 'immigrants'],
  ])('for %s %s hints at %s', (field, word, id) => {
    const messages = issuesOf(profileText({ [field]: [word] })).map(({ message }) => message)
    expect(messages).toEqual([expect.stringContaining(` → ${id}?`)])
  })

  it('gives no hint that would be a guess in the dark', () => {
    expect(issuesOf(profileText({ themes: ['aaaaaaaa'] }))[0]?.message).not.toContain('→')
  })

  it.each([
    ['areas', 'Kilo', 'kilo'],
    ['languages', 'Somali', 'so'],
    ['languages', 'somali', 'so'],
  ])('offers a repair where %s %s can mean one thing only', (field, word, id) => {
    const [issue] = issuesOf(profileText({ [field]: [word] }))
    expect(issue?.fix?.text ?? id).toContain(id)
    expect(issue?.message).toContain(` → ${id}?`)
  })
})
