import * as z from 'zod'
import type { Api } from '../createApi.ts'
import { PROFILES } from '../pull/overlay.ts'

/** GitHub lists 3,000 files of a pull request, a hundred a page. */
const PAGES = 30

const files = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }))

/** What a pull request changes beside profiles, as GitHub itself says; a report may be forged by just such a change. */
export async function listOthers(api: Api, number: number): Promise<readonly string[]> {
  const others: string[] = []
  for (let page = 1; page <= PAGES; page++) {
    const found = files.parse(await api.ask('GET', `/pulls/${number}/files?per_page=100&page=${page}`))
    const paths = found.flatMap(({ filename, previous_filename: from }) => [filename, from ?? filename])
    others.push(...new Set(paths.filter((path) => !path.startsWith(PROFILES))))
    if (found.length < 100) break
  }
  return others
}
