import { type RefObject, useEffect } from 'react'

/** `/` goes to the search box, arrows walk through the results and back, Esc clears the words. */
export function useKeyboard(
  root: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  onClear: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const input = box.current
      if (!input || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault()
        input.focus()
      } else if (event.key === 'Escape' && event.target === input) {
        onClear()
      } else if (event.key === 'Escape') {
        // In the filter sheet, the same key would close the sheet as well.
        if (closeFacet(event.target)) event.preventDefault()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        walk(event, [input, ...resultLinks(root.current)])
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [root, box, onClear])
}

function resultLinks(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.results h3 a') ?? [])]
}

function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const at = stops.indexOf(event.target as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** Closes the facet that somebody is in; false where there is none. */
function closeFacet(target: EventTarget | null): boolean {
  const facet = target instanceof Element ? target.closest<HTMLDetailsElement>('details.facet[open]') : null
  if (!facet) return false
  facet.open = false
  facet.querySelector('summary')?.focus()
  return true
}
