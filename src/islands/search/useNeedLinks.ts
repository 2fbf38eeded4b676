import { useEffect, useRef } from 'react'
import { fromFragment, type SearchState } from '#search/fragment.ts'
import { focusResults } from './focus.ts'

/**
 * The common needs of the page (`data-search`) are answered on the spot, where they can be narrowed further, as long as
 * the search works. The keyboard goes to the answer, as the link steps aside.
 */
export function useNeedLinks(ask: (state: SearchState) => void, isWorking: boolean, shown: unknown): void {
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isWorking) return undefined
    const onClick = (event: MouseEvent) => {
      const isPlain =
        event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-search]') : null
      if (!isPlain || link?.dataset.search === undefined) return
      event.preventDefault()
      isAwaited.current = true
      ask(fromFragment(link.dataset.search))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [ask, isWorking])

  useEffect(() => {
    if (!isAwaited.current || shown === undefined) return
    isAwaited.current = false
    scrollTo({ top: 0, behavior: 'instant' })
    focusResults()
  }, [shown])
}
