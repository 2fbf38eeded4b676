import { describe, expect, it } from 'vitest'
import { createFindSimilar, type Similar } from '#domain/similarOrganisations.ts'
import { type Fields, organisation, TODAY } from '../builders.ts'

/** Organisations by slug, each of the plain sort but for what is said. */
function directory(profiles: Readonly<Record<string, Fields>>) {
  const all = Object.entries(profiles).map(([slug, changes]) => organisation(changes, slug))
  const find = createFindSimilar(all, TODAY)
  const named = (slug: string) => all.find((one) => one.slug === slug) ?? organisation({}, slug)
  return (slug: string): readonly Similar[] => find(named(slug))
}

function slugsOf(similar: readonly Similar[]): string[] {
  return similar.map((one) => one.organisation.slug)
}

const SPORTS = { themes: ['sports'], targetGroups: ['everyone'] }

describe('createFindSimilar', () => {
  it('finds those that share a theme, and nobody else', () => {
    const similarTo = directory({ a: SPORTS, b: SPORTS, c: { themes: ['language-learning'] } })
    expect(slugsOf(similarTo('a'))).toEqual(['b'])
    expect(similarTo('c')).toEqual([])
  })

  it('puts first who shares what is rare', () => {
    const profiles = { a: {}, b: {}, c: {}, d: {}, e: {} }
    const similarTo = directory({
      ...profiles,
      f: { languages: ['fi', 'so'], areas: ['kilo'] },
      z: { languages: ['fi', 'so'], areas: ['kilo'] },
    })
    const [first] = similarTo('f')
    expect(first?.organisation.slug).toBe('z')
    expect(first?.shared).toEqual({
      theme: ['peer-support'],
      area: ['kilo'],
      target: [],
      language: ['so'],
    })
  })

  it('gives no reason that holds for most, nor that both are for everyone', () => {
    const similarTo = directory({ a: SPORTS, b: SPORTS, c: SPORTS })
    expect(similarTo('a')[0]?.shared).toEqual({ theme: ['sports'], area: [], target: [], language: [] })
  })

  it('counts what its services do, too', () => {
    const services = [{ name: 'Esimerkkiryhmä', themes: ['sports'] }]
    const similarTo = directory({ a: SPORTS, b: { services } })
    expect(slugsOf(similarTo('a'))).toEqual(['b'])
  })

  it('lets facts that nobody has confirmed lately sink', () => {
    const stale = { confirmed: '2020-01-01' }
    expect(slugsOf(directory({ a: {}, b: stale, c: {} })('a'))).toEqual(['c', 'b'])
  })

  it('gives three at most, in one order, and never itself or its parent', () => {
    const similarTo = directory({ a: {}, b: { parent: 'a' }, c: {}, d: {}, e: {}, f: {} })
    expect(slugsOf(similarTo('a'))).toEqual(['c', 'd', 'e'])
    expect(slugsOf(similarTo('b'))).toEqual(['c', 'd', 'e'])
  })

  it('answers for one that may not be offered itself', () => {
    expect(slugsOf(directory({ a: {} })('ended'))).toEqual(['a'])
  })
})
