import { describe, expect, it } from 'vitest'
import { listBrowseEntries } from '#search/browse.ts'
import { listCombinations } from '#search/combinations.ts'
import { query, searchData } from './asking.ts'
import { realSearch } from './realSearch.ts'

const service = (name: string, languages: readonly string[], themes: readonly string[]) => ({
  name: { fi: name },
  languages,
  themes,
})

describe('listCombinations', () => {
  it('lists for each language and theme whom both filters find, where they are two or more', () => {
    const { data, engine } = realSearch()
    const entries = listBrowseEntries(data)
    const made = listCombinations(entries, data)
    expect(made.length).toBeGreaterThan(20)
    for (const { language, theme, slugs } of made) {
      const { hits } = engine.search(query('', { language: [language], theme: [theme] }))
      expect([...slugs].sort(), `${language} ${theme}`).toEqual(hits.map((hit) => hit.id).sort())
      expect(slugs.length).toBeGreaterThan(1)
    }
    const total = entries.filter(({ facet }) => facet === 'language').length
    const themes = entries.filter(({ facet }) => facet === 'theme').length
    expect(made.length).toBeLessThan(total * themes)
  })

  it('counts only services that offer the theme in the language', () => {
    const mixed = {
      themes: ['sports', 'peer-support'],
      languages: ['fi', 'so'],
      services: [service('Ryhmä', ['so'], ['peer-support']), service('Pelit', ['fi'], ['sports'])],
    }
    const data = searchData({ eka: mixed, toka: mixed })
    const found = listCombinations(listBrowseEntries(data), data).map(
      ({ language, theme, slugs }) => `${language} ${theme}: ${slugs}`,
    )
    expect(found.sort()).toEqual(['fi sports: eka,toka', 'so peer-support: eka,toka'])
  })
})
