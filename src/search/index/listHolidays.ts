import Holidays from 'date-holidays'

/** A site that nobody builds for longer than this has worse troubles than a holiday it does not know. */
const YEARS = 2

/** ISO dates of the public holidays of a country (ISO 3166), from the year of `today` on. */
export function listHolidays(country: string, today: string): readonly string[] {
  const calendar = new Holidays(country, { types: ['public', 'bank'] })
  const first = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS }, (_, index) => first + index)
  const dates = years.flatMap((year) => calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  return [...new Set(dates)].sort()
}
