import { createKeyCounter, PRESSES } from './createKeyCounter.ts'

/**
 * Makes every `a[data-exit]` of the page leave at once, by a click or by Shift three times; one that comes later too.
 * Without this script each is a plain link.
 */
export function watchExit(): void {
  const press = createKeyCounter()
  for (const hint of document.querySelectorAll<HTMLElement>('[data-exit-keys]')) hint.hidden = false
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-exit]')
    if (!link) return
    event.preventDefault()
    leave(link)
  })
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')
    if (!link || repeat) return
    const presses = press(key, timeStamp)
    const status = document.querySelector('[data-exit-status]')
    if (status) status.textContent = presses > 0 ? `${presses}/${PRESSES}` : ''
    if (presses === PRESSES) leave(link)
  })
}

/**
 * Covers the page before anything else: the other site may take seconds to come. This entry of the history is taken by
 * the other site; those before it, such as the search without its last filter, stay.
 */
function leave(link: HTMLAnchorElement): void {
  document.documentElement.toggleAttribute('data-left', true)
  location.replace(link.href)
}
