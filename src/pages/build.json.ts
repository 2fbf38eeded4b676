import type { APIRoute } from 'astro'
import { getCatalogue } from '../catalogue.ts'

/** What this build was made of: its date, how many organisations, and what was left out and why. The next build reads it. */
export const GET: APIRoute = async () => {
  const { today, organisations, city, leftOut } = await getCatalogue()
  return Response.json({ date: today, organisations: organisations.length, locales: city.locales, leftOut })
}
