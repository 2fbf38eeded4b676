import * as z from 'zod'
import type { Api } from '../createApi.ts'
import type { Label } from './readLabels.ts'

const known = z.array(z.object({ name: z.string() }))

/** Makes the labels that a repository has not got; those that are there stay as somebody may have changed them. */
export async function putLabels(api: Api, labels: readonly Label[]): Promise<void> {
  const there = known.parse(await api.ask('GET', '/labels?per_page=100'))
  // To GitHub, names in other capitals are the same.
  const names = new Set(there.map(({ name }) => name.toLowerCase()))
  const missing = labels.filter(({ name }) => !names.has(name.toLowerCase()))
  for (const label of missing) await api.ask('POST', '/labels', label)
}
