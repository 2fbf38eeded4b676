import { useCallback, useEffect, useState } from 'react'
import type { FilterName } from '#domain/facet.ts'
import { fromFragment, type SearchState, toFragment } from '#search/fragment.ts'
import { NO_FILTERS } from '#search/query.ts'

const EMPTY: SearchState = { text: '', filters: NO_FILTERS }

export interface SearchControls {
  readonly state: SearchState
  readonly setText: (text: string) => void
  readonly toggle: (facet: FilterName, id: string) => void
  readonly setFacet: (facet: FilterName, ids: readonly string[]) => void
  readonly clearFacet: (facet: FilterName) => void
  readonly clearFilters: () => void
}

/**
 * What is asked, kept where Back and reload find it: words in the history entry, filters behind `#`. Neither ever
 * reaches a server, and words do not stand in the address unless a person copies a link with them.
 */
export function useSearchState(readTyped: () => string): SearchControls {
  const [state, setState] = useState<SearchState>(EMPTY)

  useEffect(() => {
    const restore = () => setState(readState(readTyped))
    restore()
    window.addEventListener('popstate', restore)
    window.addEventListener('hashchange', restore)
    return () => {
      window.removeEventListener('popstate', restore)
      window.removeEventListener('hashchange', restore)
    }
  }, [readTyped])

  const setText = useCallback((text: string) => {
    setState((old) => remember({ ...old, text }, 'replace'))
  }, [])
  const toggle = useCallback((facet: FilterName, id: string) => {
    setState((old) => {
      const chosen = old.filters[facet]
      const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
      return remember({ ...old, filters: { ...old.filters, [facet]: next } }, 'push')
    })
  }, [])
  const setFacet = useCallback((facet: FilterName, ids: readonly string[]) => {
    setState((old) => remember({ ...old, filters: { ...old.filters, [facet]: ids } }, 'push'))
  }, [])
  const clearFacet = useCallback((facet: FilterName) => setFacet(facet, []), [setFacet])
  const clearFilters = useCallback(() => {
    setState((old) => remember({ ...old, filters: NO_FILTERS }, 'push'))
  }, [])
  return { state, setText, toggle, setFacet, clearFacet, clearFilters }
}

/** A link may carry words; they move from the address to the history entry. What was typed before this script ran stays. */
function readState(readTyped: () => string): SearchState {
  const linked = fromFragment(location.hash)
  const kept = (history.state as { text?: unknown } | null)?.text
  const text = linked.text || (typeof kept === 'string' ? kept : readTyped())
  const state = { text, filters: linked.filters }
  return linked.text ? remember(state, 'replace') : state
}

/** Filters make a step that Back undoes; typing does not, or Back would walk through every letter. */
function remember(state: SearchState, how: 'push' | 'replace'): SearchState {
  const fragment = toFragment({ text: '', filters: state.filters })
  const address = fragment ? `#${fragment}` : location.pathname
  const entry = { text: state.text }
  if (how === 'push') history.pushState(entry, '', address)
  else history.replaceState(entry, '', address)
  return state
}
