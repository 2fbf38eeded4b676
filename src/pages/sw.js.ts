import type { APIRoute } from 'astro'
import { isKeeping } from '#offline/isKept.ts'
import keeper from '#offline/keeper.js?raw'
import retired from '#offline/retired.js?raw'
import { getCatalogue } from '../catalogue.ts'

/** The service worker; it must stand at the root to see every page. */
export const GET: APIRoute = async () => {
  const { city } = await getCatalogue()
  return new Response(isKeeping(city) ? keeper : retired, { headers: { 'content-type': 'text/javascript' } })
}
