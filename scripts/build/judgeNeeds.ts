import { readFileSync } from 'node:fs'
import { citySchema } from '#domain/city.ts'
import { FILE_START, type Issue, type Problem, toIssue } from '#profiles/issue.ts'
import { parseYamlAs } from '#profiles/ownFiles.ts'
import type { Content } from '#profiles/readContent.ts'
import { toSearchData } from '#search/document.ts'
import { type SearchState, toFragment } from '#search/fragment.ts'
import { indexContent } from '#search/index/indexContent.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { insteadOf, toNeedState } from '#search/needState.ts'
import { NO_FILTERS } from '#search/query.ts'
import { findUnknownId } from '../search/checkFilters.ts'

/**
 * Common needs of `city.yaml` that lead to no organisation, or nowhere at all: the home page would promise help that
 * there is not. Asks the very search of the site. `today` is an ISO date.
 */
export function judgeNeeds(content: Content, folder: string, today: string): readonly Issue[] {
  const { needs, locales } = content.city
  if (needs.length === 0) return []
  const engine = loadEngine(indexContent(content, today), today)
  const data = toSearchData(content.organisations, content.vocabulary)
  const path = `${folder}/city.yaml`
  const placeOf = createPlaces(path)

  const isEmpty = (state: SearchState, locale = 'en') =>
    engine.search({ ...state, locale, first: 0 }).total === 0

  function findFault(need: (typeof needs)[number]): string | undefined {
    const { filters } = toNeedState(need, '', [])
    const understood = toFragment({ text: '', filters })
    if (understood !== (need.filters ?? '')) return `filters of which the search understands "${understood}"`
    if (need.concept !== undefined && !content.concepts.some(({ id }) => id === need.concept))
      return `the concept "${need.concept}", which thesaurus/ does not have`
    const unknown = findUnknownId(filters, data)
    if (unknown !== undefined) return unknown
    const page = insteadOf(need, content.concepts)
    if (page && isEmpty({ text: '', filters: { ...NO_FILTERS, [page.facet]: [page.id] } }))
      return `the page of ${page.facet} "${page.id}", which has no organisation`
    const empty = locales.find((locale) => isEmpty(toNeedState(need, locale, content.concepts), locale))
    return empty && `a search that finds no organisation for readers of "${empty}"`
  }

  return needs.flatMap((need, index) => {
    const fault = findFault(need)
    return fault === undefined ? [] : [toIssue(toProblem(fault, index, placeOf(index)), path, 'en')]
  })
}

function createPlaces(path: string): (index: number) => Problem['place'] {
  const outcome = parseYamlAs(readFileSync(path, 'utf8'), citySchema)
  return (index) => ('value' in outcome ? outcome.value.located.valueAt(['needs', index]) : FILE_START)
}

function toProblem(fault: string, index: number, place: Problem['place']): Problem {
  const sentences = [
    'The common need leads to {fault}.',
    'Every common need leads to at least one organisation.',
    'Change its filters or concept, or take the need out until there is an organisation for it.',
  ] as const
  return {
    ruleId: 'needs-lead-somewhere',
    severity: 'error',
    messages: { fi: sentences, sv: sentences, en: sentences },
    place,
    field: `needs[${index}]`,
    values: { fault },
  }
}
