import * as z from 'zod'

/** A day that exists, as ISO 8601 `2026-11-24`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date', abort: true })
  .refine(isRealDay, { error: 'date' })

/** A day, or as much of it as a source tells: `2023`, `2023-05`, `2023-05-12`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, { error: 'partial-date', abort: true })
  .refine((text) => isRealDay(`${text}-01-01`.slice(0, 10)), { error: 'partial-date' })

export const year = z
  .string()
  .regex(/^(18|19|20)\d\d$/, { error: 'year' })
  .transform(Number)

function isRealDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  // The 30th of February is read as a day of March, if at all.
  return new Date(time).getUTCDate() === Number(text.slice(-2))
}
