import type { APIRoute } from 'astro'
import { getCatalogue } from '../catalogue.ts'

export const GET: APIRoute = async () => {
  const { city } = await getCatalogue()
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${city.site}/sitemap-index.xml\n`)
}
