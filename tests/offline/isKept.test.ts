import { describe, expect, it } from 'vitest'
import { type City, citySchema } from '#domain/city.ts'
import { isKeeping, isOrganisationKept, isTermKept } from '#offline/isKept.ts'
import { organisation } from '../builders.ts'
import { realContent } from '../realContent.ts'

const city: City = {
  ...realContent().city,
  offline: { keep: true, never: { themes: ['crisis'], targetGroups: ['women'] } },
}
const { offline: _offline, ...without } = city

describe('isKeeping', () => {
  it('is for the city to say, and off where it says nothing', () => {
    expect(isKeeping(city)).toBe(true)
    expect(isKeeping({ ...city, offline: { keep: false, never: { themes: [], targetGroups: [] } } })).toBe(
      false,
    )
    expect(isKeeping(without)).toBe(false)
  })
})

describe('isOrganisationKept', () => {
  it('keeps what has nothing to do with a theme or target group that is never kept', () => {
    expect(isOrganisationKept(city, organisation())).toBe(true)
  })

  it.each([
    ['its theme', { themes: ['sports', 'crisis'] }],
    ['its target group', { targetGroups: ['women'] }],
    ['the theme of a service', { services: [{ name: { fi: 'Ryhmä' }, themes: ['crisis'] }] }],
    ['the target group of a service', { services: [{ name: { fi: 'Ryhmä' }, targetGroups: ['women'] }] }],
  ])('never keeps one because of %s', (_what, changes) => {
    expect(isOrganisationKept(city, organisation(changes))).toBe(false)
    expect(isOrganisationKept(without, organisation(changes))).toBe(true)
  })
})

describe('isTermKept', () => {
  it('tells themes from target groups, and keeps every language and area', () => {
    expect(isTermKept(city, 'theme', 'crisis')).toBe(false)
    expect(isTermKept(city, 'target', 'women')).toBe(false)
    expect(isTermKept(city, 'target', 'crisis')).toBe(true)
    expect(isTermKept(city, 'language', 'women')).toBe(true)
  })
})

describe('the city’s own list', () => {
  it('names themes and target groups that there are', () => {
    const { city: own, vocabulary } = realContent()
    const { themes, targetGroups } = citySchema.shape.offline.unwrap().shape.never.parse(own.offline?.never)
    const known = [...vocabulary.themes, ...vocabulary.targetGroups].map(({ id }) => id)
    expect([...themes, ...targetGroups].filter((id) => !known.includes(id))).toEqual([])
    expect(themes.length).toBeGreaterThan(0)
  })
})
