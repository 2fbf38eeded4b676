import { describe, expect, it } from 'vitest'
import { createAreaTree } from '#domain/areaTree.ts'
import { vocabulary } from '../builders.ts'

const { areas } = vocabulary()
const tree = createAreaTree(areas)

describe('createAreaTree', () => {
  it('refuses an area whose parent is missing, and names both', () => {
    const orphan = areas.filter(({ id }) => id !== 'uusimaa')
    expect(() => createAreaTree(orphan)).toThrow(/"uusimaa" of "espoo" is missing/)
  })

  it('refuses parents that run in a circle', () => {
    const circle = areas.map((area) => (area.id === 'finland' ? { ...area, parent: 'kilo' } : area))
    expect(() => createAreaTree(circle)).toThrow(/inside itself/)
  })

  it('refuses an area that is its own parent', () => {
    const loop = areas.map((area) => (area.id === 'finland' ? { ...area, parent: 'finland' } : area))
    expect(() => createAreaTree(loop)).toThrow(/"finland" is inside itself/)
  })
})

describe('pathOf', () => {
  it('goes from the area itself to the root', () => {
    expect(tree.pathOf('kilo')).toEqual(['kilo', 'suur-leppavaara', 'espoo', 'uusimaa', 'finland'])
  })

  it('is empty for an area nobody knows', () => {
    expect(tree.pathOf('atlantis')).toEqual([])
  })
})

describe('isWithin', () => {
  it.each([
    ['kilo', 'kilo', true],
    ['kilo', 'espoo', true],
    ['espoo', 'kilo', false],
    ['kilo', 'suur-tapiola', false],
    ['online', 'finland', false],
    ['atlantis', 'finland', false],
  ])('%s within %s: %s', (inner, outer, answer) => {
    expect(tree.isWithin(inner, outer)).toBe(answer)
  })
})

describe('nearness', () => {
  it.each([
    ['the same place is exact', ['kilo'], 'kilo', 0],
    ['a place inside the wanted one counts its steps', ['kilo'], 'espoo', 2],
    ['a wider place serves what lies in it', ['espoo'], 'kilo', 2],
    ['the whole country serves a district', ['finland'], 'kilo', 4],
    ['a sister area does not serve', ['suur-tapiola'], 'suur-leppavaara', undefined],
    ['of several places the nearest counts', ['finland', 'suur-leppavaara'], 'kilo', 1],
    ['a place that does not serve spoils nothing', ['suur-tapiola', 'espoo'], 'kilo', 2],
    ['nowhere serves nobody', [], 'kilo', undefined],
    ['an unknown place serves nobody', ['atlantis'], 'kilo', undefined],
  ] as const)('%s', (_fact, served, wanted, steps) => {
    expect(tree.nearness(served, wanted)).toBe(steps)
  })

  it('lets online help reach every place, after every place in the tree', () => {
    const online = tree.nearness(['online'], 'kilo')
    const country = tree.nearness(['finland'], 'kilo')
    expect(online).toBeGreaterThan(country ?? Number.POSITIVE_INFINITY)
  })

  it('finds online help exactly when online is what was asked for', () => {
    expect(tree.nearness(['online'], 'online')).toBe(0)
  })

  it('does not call a service in a place an online service', () => {
    expect(tree.nearness(['espoo'], 'online')).toBeUndefined()
  })
})
