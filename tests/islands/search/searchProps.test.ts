import { describe, expect, it } from 'vitest'
import { createSearchProps } from '../../../src/islands/search/searchProps.ts'
import { TODAY } from '../../builders.ts'
import { realContent } from '../../realContent.ts'

const { city, vocabulary, concepts } = realContent()
const URLS = { names: '/', concepts: '/', texts: '/', parts: {} }

function propsOf(areaMap: typeof city.areaMap) {
  return createSearchProps('fi', { city: { ...city, areaMap }, vocabulary, concepts, today: TODAY }, URLS)
}

describe('the areas of the search', () => {
  it('stand each below the one they lie in', () => {
    const ids = propsOf(city.areaMap).options.area.map(({ id }) => id)
    expect(ids.toSorted()).toEqual(vocabulary.areas.map(({ id }) => id).toSorted())
    const misplaced = vocabulary.areas.filter(({ id, parent }) => {
      if (parent === undefined) return false
      const between = ids.slice(ids.indexOf(parent) + 1, ids.indexOf(id))
      const isInside = (area: string): boolean => {
        const above = vocabulary.areas.find((candidate) => candidate.id === area)?.parent
        return above === parent || (above !== undefined && isInside(above))
      }
      return ids.indexOf(parent) > ids.indexOf(id) || !between.every(isInside)
    })
    expect(misplaced).toEqual([])
  })

  it('are a list only where the city has drawn no map', () => {
    expect(propsOf(city.areaMap).areaMap?.shapes).toHaveLength(7)
    expect(propsOf(undefined).areaMap).toBeUndefined()
  })
})
