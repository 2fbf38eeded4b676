/** How far a profile's facts can be trusted today. Stale records sink in lists and say why; they are never hidden. */
export type Freshness = 'fresh' | 'due' | 'overdue' | 'unconfirmed'

/**
 * Judges a confirmation's age. Dates are ISO (`2026-11-24`); `reviewEvery` is in months. Past one interval a
 * confirmation is due, past two it is overdue; without one the facts were never confirmed by the organisation.
 */
export function judgeFreshness(confirmed: string | undefined, reviewEvery: number, today: string): Freshness {
  if (confirmed === undefined) return 'unconfirmed'
  const months = monthsBetween(confirmed, today)
  if (months < reviewEvery) return 'fresh'
  return months < 2 * reviewEvery ? 'due' : 'overdue'
}

/** Whole months from one ISO date to another; a month is whole when its day of the month has come again. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}
