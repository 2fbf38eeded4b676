/** The day by the device's clock in the city's time zone; not before the site was made, however wrong the clock. */
export function todayIn(timeZone: string, built: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const device = parts.format(now)
  return device > built ? device : built
}
