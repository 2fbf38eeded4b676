import { describe, expect, it } from 'vitest'
import { FACETS, type Facet } from '#domain/facet.ts'
import { createEngine } from '#search/createEngine.ts'
import { toSearchData } from '#search/document.ts'
import type { Filters } from '#search/query.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'
import { ask, query } from './asking.ts'

const { organisations, vocabulary } = realContent()
const data = toSearchData(organisations, vocabulary)
const engine = createEngine(data, TODAY)
/** Words cost far more than filters, and a part of the organisations shows as much. */
const fewer = createEngine(toSearchData(organisations.slice(0, 40), vocabulary), TODAY)

/** Options whose count is not what choosing them gives, as `facet id: count, results`. */
function liesOf(
  text: string,
  filters: Partial<Filters>,
  facets: readonly Facet[] = FACETS,
  asked = engine,
): string[] {
  const { counts } = asked.search(query(text, filters))
  return facets.flatMap((facet) =>
    data.terms[facet].flatMap(({ id }) => {
      const results = asked.search(query(text, { ...filters, [facet]: [id] })).hits.length
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
  ])('equal them under %j', (filters) => {
    expect(liesOf('', filters)).toEqual([])
  })

  it('equal them beside words', () => {
    const found = fewer.search(query('yhdistys', { language: ['fi'] })).hits.length
    expect(found).toBeGreaterThan(1)
    expect(found).toBeLessThan(40)
    expect(liesOf('yhdistys', { language: ['fi'] }, ['target'], fewer)).toEqual([])
  })

  it('name no option that the vocabulary lacks', () => {
    const { counts } = engine.search(query(''))
    for (const facet of FACETS) {
      const ids = data.terms[facet].map(({ id }) => id)
      expect(Object.keys(counts[facet]).filter((id) => !ids.includes(id))).toEqual([])
    }
  })
})

describe('countOptions', () => {
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
