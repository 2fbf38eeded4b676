import { describe, expect, it } from 'vitest'
import { FACETS } from '#domain/facet.ts'
import { listBrowseEntries } from '#search/browse.ts'
import { query, searchData } from './asking.ts'
import { realSearch } from './realSearch.ts'

describe('listBrowseEntries', () => {
  const { content, data, engine } = realSearch()
  const { vocabulary } = content
  const entries = listBrowseEntries(data)

  it('lists for every option the organisations that its filter finds', () => {
    for (const { facet, id, slugs } of entries) {
      const { hits } = engine.search(query('', { [facet]: [id] }))
      expect([...slugs].sort(), `${facet} ${id}`).toEqual(hits.map((hit) => hit.id).sort())
    }
  })

  it('leaves out only options that lead to nobody', () => {
    const { counts } = engine.search(query(''))
    const listed = entries.map(({ facet, id }) => `${facet} ${id}`)
    const counted = FACETS.flatMap((facet) => Object.keys(counts[facet]).map((id) => `${facet} ${id}`))
    expect([...listed].sort()).toEqual(counted.sort())
  })

  it('keeps the order of the vocabulary', () => {
    const ids = entries.filter(({ facet }) => facet === 'theme').map(({ id }) => id)
    expect(ids).toEqual(vocabulary.themes.map(({ id }) => id).filter((id) => ids.includes(id)))
  })

  it('puts nearer organisations first', () => {
    const made = searchData({
      etana: { areas: ['online'] },
      espoossa: { areas: ['espoo'] },
      kilossa: { areas: ['kilo'] },
      tapiolassa: { areas: ['suur-tapiola'] },
    })
    const kilo = listBrowseEntries(made).find(({ facet, id }) => facet === 'area' && id === 'kilo')
    expect(kilo?.slugs).toEqual(['kilossa', 'espoossa', 'etana'])
  })
})
