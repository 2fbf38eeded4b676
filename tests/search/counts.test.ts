import { describe, expect, it } from 'vitest'
import { CHOICES, FILTERS, type FilterName } from '#domain/facet.ts'
import type { Filters } from '#search/query.ts'
import { ask, query } from './asking.ts'
import { realSearch } from './realSearch.ts'

const { content, data, engine } = realSearch()
/** A Tuesday before noon, when much is open. */
const now = { date: '2026-11-24', day: 'tu', time: '11:00' }
const optionsOf: Readonly<Record<FilterName, readonly string[]>> = {
  ...CHOICES,
  language: data.terms.language.map(({ id }) => id),
  area: data.terms.area.map(({ id }) => id),
  target: data.terms.target.map(({ id }) => id),
  theme: data.terms.theme.map(({ id }) => id),
}

/** Options whose count is not what choosing them gives, as `facet id: count, results`. */
function liesOf(text: string, filters: Partial<Filters>): string[] {
  const { counts } = engine.search({ ...query(text, filters), now })
  return FILTERS.flatMap((facet) =>
    optionsOf[facet].flatMap((id) => {
      const results = engine.search({ ...query(text, { ...filters, [facet]: [id] }), now }).hits.length
      const count = counts[facet][id] ?? 0
      return count === results ? [] : [`${facet} ${id}: ${count}, ${results}`]
    }),
  )
}

describe('the counts of an answer, over the real content', () => {
  it('equal the results of choosing the option, for every option, when nothing is chosen', () => {
    expect(liesOf('', {})).toEqual([])
  })

  it.each<Partial<Filters>>([
    { language: ['so'] },
    { language: ['en', 'sv'], area: ['suur-leppavaara'] },
    { area: ['kilo', 'online'], target: ['women'], theme: ['sports', 'peer-support'] },
    { price: ['free', 'varies'], delivery: ['place'] },
    { open: ['now'], volunteers: ['welcome'] },
  ])('equal them under %j', (filters) => {
    expect(liesOf('', filters)).toEqual([])
  })

  it('equal them beside words', () => {
    const found = engine.search(query('kerho', { language: ['fi'] })).hits.length
    expect(found).toBeGreaterThan(1)
    expect(found).toBeLessThan(content.organisations.length)
    expect(liesOf('kerho', { language: ['fi'] })).toEqual([])
  })

  it('name no option that the vocabulary lacks', () => {
    const { counts } = engine.search(query(''))
    for (const facet of FILTERS) {
      expect(Object.keys(counts[facet]).filter((id) => !optionsOf[facet].includes(id))).toEqual([])
    }
  })
})

describe('the counts of an answer', () => {
  const profiles = {
    somali: { languages: ['so'], themes: ['sports'] },
    suomi: { languages: ['fi'], themes: ['sports'] },
    arabia: { languages: ['ar'], themes: ['peer-support'] },
  }

  it('counts an organisation once, however many of its services match', () => {
    const services = [{ name: 'Yksi' }, { name: 'Kaksi' }]
    expect(ask({ kerho: { services } }, '').counts.language).toEqual({ fi: 1 })
  })

  it('counts the other options of a facet as if none of it were chosen', () => {
    const { counts } = ask(profiles, '', { language: ['so'] })
    expect(counts.language).toEqual({ so: 1, fi: 1, ar: 1 })
  })

  it('counts under the choices of the other facets', () => {
    expect(ask(profiles, '', { theme: ['sports'] }).counts.language).toEqual({ so: 1, fi: 1 })
  })

  it('leaves out what would lead to nothing', () => {
    expect(ask(profiles, '').counts.language).not.toHaveProperty('sv')
  })
})
