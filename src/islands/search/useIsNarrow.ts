import { useSyncExternalStore } from 'react'

/** As in `facets.css`: below this the filters would push the first result off the screen. */
const NARROW = '(max-width: 47.99rem)'

/** Is the window as narrow as a phone? Not on the server, where the style sheet decides what is seen. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(NARROW)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
