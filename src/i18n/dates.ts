import { toIntlTag } from './intlTag.ts'

/** A date as a reader writes it: `2026-11-24` → `24. marraskuuta 2026`; `2023-05` → `toukokuu 2023`; `2023` stays. */
export function formatDate(iso: string, locale: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const format = formatFor(locale, day === undefined ? 'month' : 'day')
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
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
