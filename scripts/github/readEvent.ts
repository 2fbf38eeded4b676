import { readFileSync } from 'node:fs'
import type * as z from 'zod'

/**
 * What started a workflow, read as data from the file GitHub writes: nothing of it ever passes through a shell. Throws
 * where it is not of the form asked for.
 */
export function readEvent<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const file = environment.GITHUB_EVENT_PATH
  if (!file) throw new Error('GITHUB_EVENT_PATH must be set')
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
