import { describe, expect, it } from 'vitest'
import { judge, profileText } from '../../builders.ts'

function issuesBetween(first: object, second: object) {
  const files = {
    eka: profileText({ ...first }),
    toka: profileText({ contact: { website: 'https://example.com/' }, ...second }),
  }
  return judge(files).issues.filter(({ ruleId }) => ruleId === 'namesDoNotImitate')
}

describe('namesDoNotImitate', () => {
  it.each([
    ['Cyrillic letters throughout', 'Poca ry', 'Роса ry'],
    ['Greek capitals', 'TOKO ry', 'ΤΟΚΟ ry'],
    ['a digit for a letter', 'Talo ry', 'Ta1o ry'],
    ['a capital I for a small l', 'Talo ry', 'TaIo ry'],
    ['r and n for an m', 'Kulma ry', 'Kulrna ry'],
  ])('refuses %s, at both', (_fact, one, two) => {
    expect(issuesBetween({ name: one }, { name: two })).toMatchObject([
      { severity: 'error', file: 'organisations/eka.md', field: 'name', found: one },
      { severity: 'error', file: 'organisations/toka.md', field: 'name', found: two },
    ])
  })

  it('refuses them in everyday names, too, with the other’s place', () => {
    const issues = issuesBetween({ name: 'Poca ry' }, { alternateNames: ['Muu nimi', 'Роса'] })
    expect(issues.map(({ field }) => field)).toEqual(['name', 'alternateNames[1]'])
    expect(issues[1]?.message).toContain('”Poca ry” (organisations/eka.md:2)')
  })

  it.each([
    ['names that look different', 'Poca ry', 'Росток ry'],
    ['abbreviations', 'EKI ry', 'EKL ry'],
    ['the very same name, which another rule tells of', 'Poca ry', 'POCA r.y.'],
  ])('lets %s be', (_fact, one, two) => {
    expect(issuesBetween({ name: one }, { name: two })).toEqual([])
  })
})
