import type { APIRoute } from 'astro'
import { getCatalogue } from '../catalogue.ts'

/** Everybody may read everything; each language has its site map. */
export const GET: APIRoute = async () => {
  const { city } = await getCatalogue()
  const maps = city.locales.map((locale) => `Sitemap: ${city.site}/sitemap-${locale}-index.xml\n`)
  return new Response(`User-agent: *\nAllow: /\n\n${maps.join('')}`)
}
