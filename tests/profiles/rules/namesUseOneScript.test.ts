import { describe, expect, it } from 'vitest'
import { issuesOf, profileText } from '../../builders.ts'

function found(name: unknown, alternateNames?: string[]) {
  return issuesOf(profileText({ name, alternateNames })).filter(
    ({ ruleId }) => ruleId === 'namesUseOneScript',
  )
}

describe('namesUseOneScript', () => {
  it.each([
    ['Esimerkkiyhdistуs ry', 'Esimerkkiyhdistуs', 'у (U+0443, Cyrillic)'],
    ['Kerhο ry', 'Kerhο', 'ο (U+03BF, Greek)'],
    ['Общество Poсток', 'Poсток', 'P (U+0050, Latin)'],
  ])('refuses %s and names the odd letters', (name, word, letters) => {
    const issues = found(name)
    expect(issues).toMatchObject([{ severity: 'error', field: 'name', found: word }])
    expect(issues[0]?.message).toContain(letters)
  })

  it('looks at every name', () => {
    expect(found({ fi: 'Kerho ry', ru: 'Клyб' }, ['Кеrho']).map(({ field }) => field)).toEqual([
      'name.ru',
      'alternateNames[0]',
    ])
  })

  it.each([
    'Esimerkkiyhdistys ry',
    'Клуб Espoo',
    'Клуб-Kerho 2',
    '日本人会ひまわりカフェ',
    '한국학교 漢字',
    'جمعية Example',
    'Kerho5 ry',
    'Ihmisoikeusliitto – Förbundet för mänskliga rättigheter',
  ])('lets %s be', (name) => {
    expect(found(name)).toEqual([])
  })
})
