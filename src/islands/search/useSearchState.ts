import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FilterName } from '#domain/facet.ts'
import { fromFragment, type SearchState, toFragment } from '#search/fragment.ts'
import { NO_FILTERS, type Sort } from '#search/query.ts'
import { isPlaceOnPage } from '../isPlaceOnPage.ts'
import { type Sheet, useSheet } from './useSheet.ts'

const EMPTY: SearchState = { text: '', filters: NO_FILTERS }

export interface SearchControls {
  readonly state: SearchState
  readonly setText: (text: string) => void
  readonly toggle: (facet: FilterName, id: string) => void
  readonly setFacet: (facet: FilterName, ids: readonly string[]) => void
  readonly clearFacet: (facet: FilterName) => void
  readonly clearFilters: () => void
  readonly setSort: (sort: Sort) => void
  /** Asks something else altogether. */
  readonly ask: (state: SearchState) => void
  /** The filters of a narrow screen. */
  readonly sheet: Sheet
}

/**
 * What is asked, kept where Back and reload find it: words in the history entry, filters and order behind `#`. Neither
 * ever reaches a server, and words do not stand in the address unless a person copies a link with them.
 */
export function useSearchState(readTyped: () => string): SearchControls {
  const [state, setState] = useState<SearchState>(EMPTY)
  const latest = useRef(state)
  const sheet = useSheet()
  const put = useCallback((next: SearchState) => {
    latest.current = next
    setState(next)
  }, [])

  const { leave } = sheet
  useEffect(() => {
    const restore = () => {
      const there = readState(readTyped)
      const isKept = leave() && toFragment(there) !== toFragment(latest.current)
      put(isKept ? remember(latest.current, 'push') : there)
    }
    const onMove = () => {
      // Whoever skips to the content stays in the search.
      if (isPlaceOnPage(location.hash)) put(remember(latest.current, 'replace'))
      else restore()
    }
    restore()
    window.addEventListener('popstate', onMove)
    window.addEventListener('hashchange', onMove)
    return () => {
      window.removeEventListener('popstate', onMove)
      window.removeEventListener('hashchange', onMove)
    }
  }, [readTyped, leave, put])

  const changes = useMemo(() => createChanges(latest, put, sheet.isEntered), [put, sheet.isEntered])
  return { state, ...changes, sheet }
}

/** What can be done to a search. Whatever is chosen in the sheet becomes one step when the sheet is left. */
function createChanges(
  latest: { readonly current: SearchState },
  put: (state: SearchState) => void,
  isInSheet: () => boolean,
): Omit<SearchControls, 'state' | 'sheet'> {
  const step = (next: SearchState) => put(remember(next, isInSheet() ? 'replace' : 'push'))
  const setFacet = (facet: FilterName, ids: readonly string[]) =>
    step({ ...latest.current, filters: { ...latest.current.filters, [facet]: ids } })
  return {
    setText: (text) => put(remember({ ...latest.current, text }, 'replace')),
    toggle: (facet, id) => {
      const chosen = latest.current.filters[facet]
      setFacet(facet, chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
    },
    setFacet,
    clearFacet: (facet) => setFacet(facet, []),
    clearFilters: () => step({ ...latest.current, filters: NO_FILTERS }),
    setSort: (sort) => {
      const { sort: _, ...rest } = latest.current
      step(sort === 'best' ? rest : { ...rest, sort })
    },
    ask: step,
  }
}

/**
 * A link may carry words; they move from the address to the history entry. What was typed before this script ran stays.
 * A place on the page leaves the address, as Back to it would be taken for skipping there.
 */
function readState(readTyped: () => string): SearchState {
  const linked = fromFragment(location.hash)
  const kept = (history.state as { text?: unknown } | null)?.text
  const text = linked.text || (typeof kept === 'string' ? kept : readTyped())
  const state = { ...linked, text }
  return linked.text || isPlaceOnPage(location.hash) ? remember(state, 'replace') : state
}

/** Filters make a step that Back undoes; typing does not, or Back would walk through every letter. */
function remember(state: SearchState, how: 'push' | 'replace'): SearchState {
  const fragment = toFragment({ ...state, text: '' })
  const address = fragment ? `#${fragment}` : location.pathname
  const entry = { text: state.text }
  if (how === 'push') history.pushState(entry, '', address)
  else history.replaceState(entry, '', address)
  return state
}
