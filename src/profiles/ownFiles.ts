import type { z } from 'zod'
import type { Problem } from './issue.ts'
import { judgeSchema } from './judgeSchema.ts'
import type { Outcome } from './judgeText.ts'
import type { Located } from './locate.ts'
import { parseYaml } from './parseYaml.ts'
import { type FolderOptions, isPlainFolder, missingPart, type ReadFolder, readFolder } from './readFiles.ts'

/** Takes what is to be said of one file. */
export type Collect = (path: string, problems: readonly Problem[]) => void

/** The directory's own files come from its keepers; the bound only stops accidents. */
export const OWN_FILES = { mostBytes: 1024 * 1024 }
export const YAML_FILES: FolderOptions = { ...OWN_FILES, name: /^[a-z]+(-[a-z]+)*\.yaml$/ }

/** A folder that is missing, or is a link to another place, counts as empty and is told of. */
export function readReporting(folder: string, options: FolderOptions, collect: Collect): ReadFolder {
  if (!isPlainFolder(folder)) {
    collect(folder, [missingPart(folder)])
    return { files: [], refused: [] }
  }
  const read = readFolder(folder, options)
  for (const { path, problem } of read.refused) collect(path, [problem])
  return read
}

/** The value of one file of a folder; `undefined` when it is missing or wrong, which is told of. */
export function parseOwn<Schema extends z.ZodType>(
  path: string,
  read: ReadFolder,
  schema: Schema,
  collect: Collect,
): z.output<Schema> | undefined {
  const file = read.files.find((candidate) => candidate.path === path)
  if (!file) {
    const isTold = read.refused.some((refused) => refused.path === path)
    collect(path, isTold ? [] : [missingPart(path)])
    return undefined
  }
  const outcome = parseYamlAs(file.text, schema)
  if ('value' in outcome) return outcome.value.fields
  collect(file.path, outcome.problems)
  return undefined
}

/** Text of a YAML file → what the schema makes of it, with the places of its fields. */
export function parseYamlAs<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): Outcome<{ readonly fields: z.output<Schema>; readonly located: Located }> {
  const located = parseYaml(text, 1, Number.POSITIVE_INFINITY)
  if ('problems' in located) return located
  const outcome = judgeSchema(located.value, schema)
  return 'value' in outcome ? { value: { fields: outcome.value, located: located.value } } : outcome
}
