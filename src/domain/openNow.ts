import type { Hours } from './organisation.ts'

/** A moment by the clock on the wall of one place. */
export interface LocalTime {
  /** ISO date. */
  readonly date: string
  /** `mo` to `su`, as in profiles. */
  readonly day: string
  /** `HH:MM`, 24 hours. */
  readonly time: string
}

const DAYS: Readonly<Record<string, string>> = {
  Mon: 'mo',
  Tue: 'tu',
  Wed: 'we',
  Thu: 'th',
  Fri: 'fr',
  Sat: 'sa',
  Sun: 'su',
}

/** A moment → what the clock shows in a time zone (IANA name), daylight saving time included. */
export function toLocalTime(moment: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    day: DAYS[part('weekday')] ?? '',
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** When something is open, and what overrides it. */
export interface Opening {
  readonly hours: Hours
  readonly closed: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Is it open at this moment? `undefined` is "nobody knows": no hours are given, or it is a public holiday, when most
 * doors are shut whatever the list says, and a wrong "open" would send somebody out for nothing. Hours with a note, such as
 * "in even weeks", are not counted on.
 */
export function isOpenAt(
  { hours, closed }: Opening,
  { date, day, time }: LocalTime,
  holidays: ReadonlySet<string>,
): boolean | undefined {
  if (hours.length === 0) return undefined
  if (closed.some(({ from, to }) => from <= date && date <= to)) return false
  if (holidays.has(date)) return undefined
  return hours.some(
    ({ days, opens, closes, note }) => !note && days.includes(day) && opens <= time && time < closes,
  )
}
