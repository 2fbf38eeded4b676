import type { APIRoute } from 'astro'
import { getCatalogue } from '../../catalogue.ts'

/** RFC 9116 wants a date within a year; half a year makes sure that somebody builds the site now and then. */
const VALID_DAYS = 183

/** Where to tell of a hole in the site. */
export const GET: APIRoute = async () => {
  const { city, today } = await getCatalogue()
  const expires = new Date(today)
  expires.setUTCDate(expires.getUTCDate() + VALID_DAYS)
  const lines = [
    `Contact: mailto:${city.mailbox}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${(city.pageLocales ?? city.locales).join(', ')}`,
    `Canonical: ${city.site}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`)
}
