import { isOpenAt, type Opening, toLocalTime } from '#domain/openNow.ts'

/** What `OpenNow.astro` writes into the page. */
export interface OpeningData extends Opening {
  readonly timeZone: string
  /** ISO dates. */
  readonly holidays: readonly string[]
}

const MINUTE_MS = 60_000

/** Says at each list of hours whether it is open, and keeps that true while the page stays open. */
export function showOpening(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-opening]')
  const show = () => {
    for (const place of places) showOne(place, new Date())
  }
  show()
  setInterval(show, MINUTE_MS)
  addEventListener('visibilitychange', show)
}

function showOne(place: HTMLElement, moment: Date): void {
  const { open, shut, holiday, opening = '' } = place.dataset
  const { timeZone, holidays, ...hours } = JSON.parse(opening) as OpeningData
  const isOpen = isOpenAt(hours, toLocalTime(moment, timeZone), new Set(holidays))
  const text = (isOpen === undefined ? holiday : isOpen ? open : shut) ?? ''
  // Said anew each minute it would be read aloud each minute.
  const said = place.querySelector('[data-says]')
  if (said && said.textContent !== text) said.textContent = text
  place.dataset.is = isOpen === undefined ? 'unknown' : isOpen ? 'open' : 'shut'
  place.hidden = false
}
