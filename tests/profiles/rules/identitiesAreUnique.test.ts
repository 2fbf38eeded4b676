import { describe, expect, it } from 'vitest'
import { judge, placeOf, profileText } from '../../builders.ts'

function issuesBetween(first: Record<string, unknown>, second: Record<string, unknown>) {
  return judge({ eka: profileText(first), toka: toinen(second) }).issues
}

function toinen(changes: Record<string, unknown>) {
  return profileText({ name: 'Toinen kerho ry', contact: { email: 'info@example.org' }, ...changes })
}

describe('identitiesAreUnique', () => {
  it('lets two different organisations be', () => {
    expect(
      issuesBetween({ businessId: '1234567-1' }, { businessId: '7654321-2' }).map(({ found }) => found),
    ).toEqual([])
  })

  it.each([
    ['name', 'Esimerkkiyhdistys ry', 'ESIMERKKIYHDISTYS r.y.'],
    ['businessId', '1234567-1', '12345671'],
    ['registerNumber', '12.345', '12345'],
  ])('refuses one %s in two profiles, at both', (field, one, other) => {
    const first = profileText({ [field]: one })
    const second = toinen({ [field]: other })
    const { issues, organisations } = judge({ eka: first, toka: second })
    expect(issues).toMatchObject([
      { ruleId: 'identitiesAreUnique', file: 'organisations/eka.md', field, ...placeOf(first, `"${one}"`) },
      {
        ruleId: 'identitiesAreUnique',
        file: 'organisations/toka.md',
        field,
        ...placeOf(second, `"${other}"`),
      },
    ])
    expect(issues[0]?.message).toMatch(/organisations\/toka\.md:\d+/)
    expect(organisations).toEqual([])
  })

  it('compares names across languages', () => {
    const names = { fi: 'Kerho ry', sv: 'Klubben rf' }
    expect(issuesBetween({ name: names }, { name: 'Klubben' }).map(({ field }) => field)).toEqual([
      'name.sv',
      'name',
    ])
  })

  it('refuses a former address that is someone’s address', () => {
    expect(issuesBetween({}, { formerSlugs: ['uusi', 'eka'] })).toMatchObject([
      { file: 'organisations/toka.md', field: 'formerSlugs[1]', found: 'eka', severity: 'error' },
    ])
  })

  it('refuses a former address that two profiles claim', () => {
    const issues = issuesBetween({ formerSlugs: ['vanha'] }, { formerSlugs: ['vanha'] })
    expect(issues.map(({ field }) => field)).toEqual(['formerSlugs[0]', 'formerSlugs[0]'])
  })

  it('refuses a former address that is the profile’s own', () => {
    expect(issuesBetween({ formerSlugs: ['eka'] }, {})).toMatchObject([
      { file: 'organisations/eka.md', field: 'formerSlugs[0]' },
    ])
  })

  it.each([
    ['its parent', { parent: undefined }, { parent: 'eka' }],
    ['a branch of the same parent', { parent: { name: 'Liitto ry' } }, { parent: { name: 'Liitto ry' } }],
  ])('lets a local branch share the business ID of %s', (_fact, one, two) => {
    const businessId = '1234567-1'
    expect(issuesBetween({ businessId, ...one }, { businessId, ...two })).toEqual([])
  })

  it('refuses the business ID of an organisation that is no relation, parent or not', () => {
    const businessId = '1234567-1'
    const issues = issuesBetween({ businessId }, { businessId, parent: { name: 'Liitto ry' } })
    expect(issues.map(({ field }) => field)).toEqual(['businessId', 'businessId'])
  })
})
