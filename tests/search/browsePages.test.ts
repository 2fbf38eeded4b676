import { describe, expect, it } from 'vitest'
import { listBrowseEntries } from '#search/browse.ts'
import { type BrowsePage, listBrowsePages } from '#search/browsePages.ts'
import type { Fields } from '../builders.ts'
import { searchData } from './asking.ts'
import { realSearch } from './realSearch.ts'

type Data = ReturnType<typeof searchData>

function pagesOf(data: Data, facet: string, id: string): readonly BrowsePage[] {
  return listBrowsePages(listBrowseEntries(data), data).filter(
    (page) => page.facet === facet && page.id === id,
  )
}

/** Made-up organisations: so many of each sort, named by it. */
function crowd(sorts: Readonly<Record<string, readonly [count: number, fields: Fields]>>): Data {
  const all = Object.entries(sorts).flatMap(([sort, [count, fields]]) =>
    Array.from(
      { length: count },
      (_, index) => [`${sort}-${String(index).padStart(4, '0')}`, fields] as const,
    ),
  )
  return searchData(Object.fromEntries(all))
}

const LARGE = crowd({
  kaupunki: [450, { areas: ['espoo'], targetGroups: ['everyone'] }],
  kilo: [3, { areas: ['kilo'], targetGroups: ['women'] }],
  tapiola: [2, { areas: ['suur-tapiola'], targetGroups: ['women'] }],
  verkko: [1, { areas: ['online'], targetGroups: ['women'] }],
})

describe('listBrowsePages', () => {
  it('leaves the lists of a small directory as they are, each on one page', () => {
    const { data } = realSearch()
    const entries = listBrowseEntries(data)
    const pages = listBrowsePages(entries, data)
    expect(pages.map(({ facet, id, slugs }) => ({ facet, id, slugs }))).toEqual(entries)
    expect(pages.every(({ wider, last }) => wider.length === 0 && last === 1)).toBe(true)
  })

  it('cuts a long list into pages that hold each organisation once, in the same order', () => {
    const pages = pagesOf(LARGE, 'area', 'espoo')
    expect(pages.map(({ number, last, before, found }) => [number, last, before, found])).toEqual([
      [1, 3, 0, 456],
      [2, 3, 200, 456],
      [3, 3, 400, 456],
    ])
    const [entry] = listBrowseEntries(LARGE).filter(({ facet, id }) => facet === 'area' && id === 'espoo')
    const own = entry?.slugs.filter((slug) => !slug.startsWith('verkko'))
    expect(pages.flatMap(({ slugs }) => slugs)).toEqual(own)
  })

  it('lists of a district in a large city who names it, and leads to the wider lists of the others', () => {
    const [page, ...more] = pagesOf(LARGE, 'area', 'kilo')
    expect(more).toEqual([])
    expect(page?.slugs).toEqual(['kilo-0000', 'kilo-0001', 'kilo-0002'])
    expect(page?.wider).toEqual(['espoo', 'online'])
    expect(page?.found).toBe(454)
  })

  it('has a page for a district that nobody names', () => {
    const nobody = crowd({ kaupunki: [201, { areas: ['espoo'] }] })
    const [page] = pagesOf(nobody, 'area', 'kilo')
    expect(page).toMatchObject({ number: 1, last: 1, found: 201, slugs: [], wider: ['espoo'] })
  })

  it('lists of a group who names it, and leads to what is for everyone', () => {
    const [page] = pagesOf(LARGE, 'target', 'women')
    expect(page?.slugs).toHaveLength(6)
    expect(page?.wider).toEqual(['everyone'])
  })

  it('loses nobody: whom a list leaves out stands on one of the lists it leads to', () => {
    const pages = listBrowsePages(listBrowseEntries(LARGE), LARGE)
    const listed = (facet: string, ids: readonly string[]) =>
      new Set(
        pages.filter((page) => page.facet === facet && ids.includes(page.id)).flatMap(({ slugs }) => slugs),
      )
    for (const { facet, id, slugs } of listBrowseEntries(LARGE)) {
      const wider = pages.find((page) => page.facet === facet && page.id === id)?.wider ?? []
      const reached = listed(facet, [id, ...wider])
      expect(
        slugs.filter((slug) => !reached.has(slug)),
        `${facet} ${id}`,
      ).toEqual([])
    }
  })
})
