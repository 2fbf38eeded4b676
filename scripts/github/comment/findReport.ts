import * as z from 'zod'
import type { Api } from '../createApi.ts'
import { REPORT_BYTES } from '../pull/report.ts'

/** What profiles.yml calls it. */
const NAME = 'profile-report'

const list = z.object({
  artifacts: z.array(
    z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int(), expired: z.boolean() }),
  ),
})

/** The id of the report that a run left behind; `undefined` when there is none, or it is too large to be one. */
export async function findReport(api: Api, run: number): Promise<number | undefined> {
  const { artifacts } = list.parse(
    await api.ask('GET', `/actions/runs/${run}/artifacts?name=${NAME}&per_page=10`),
  )
  const [found, ...others] = artifacts.filter(({ name, expired }) => name === NAME && !expired)
  if (!found || others.length > 0 || found.size_in_bytes > REPORT_BYTES) return undefined
  return found.id
}
