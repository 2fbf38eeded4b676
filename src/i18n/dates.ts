import { toIntlTag } from './intlTag.ts'

/** A date as a reader writes it: `2026-11-24` → `24. marraskuuta 2026`; `2023-05` → `toukokuu 2023`; `2023` stays. */
export function formatDate(iso: string, locale: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const format = formatFor(locale, day === undefined ? 'month' : 'day')
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

/** Months of this many days are near enough for "3 months ago". */
const MONTH_DAYS = 30.44
const YEAR_DAYS = 365.25

/** How long before `today` a day was, as one says it: `3 kuukautta sitten`. Languages that Intl cannot say it in get the date. */
export function formatAgo(iso: string, today: string, locale: string): string {
  const tag = toIntlTag(locale)
  if (Intl.RelativeTimeFormat.supportedLocalesOf(tag).length === 0) return formatDate(iso, locale)
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(iso)) / DAY_MS))
  // Only of days: `last year` would be said of what was the year before last, if that was in December.
  if (days < MONTH_DAYS) return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day')
  const format = new Intl.RelativeTimeFormat(tag)
  // `1 year ago` would also be said of nearly two.
  if (days < 2 * YEAR_DAYS) return format.format(-Math.round(days / MONTH_DAYS), 'month')
  return format.format(-Math.floor(days / YEAR_DAYS), 'year')
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
/** 2024-01-01 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** The name of a weekday of a profile (`mo` … `su`), e.g. `maanantai`. */
export function nameOfDay(day: string, locale: string): string {
  return formatFor(locale, 'weekday').format(new Date(A_MONDAY + DAYS.indexOf(day) * DAY_MS))
}

const FORMATS = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  weekday: { weekday: 'long', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A format takes longer to make than all it will ever write on a page. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, kind: keyof typeof FORMATS): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(toIntlTag(locale), FORMATS[kind])
  made.set(key, format)
  return format
}
