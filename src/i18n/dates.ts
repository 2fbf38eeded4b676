/** A date as a reader writes it: `2026-11-24` → `24. marraskuuta 2026`; `2023-05` → `toukokuu 2023`; `2023` stays. */
export function formatDate(iso: string, locale: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  )
}
