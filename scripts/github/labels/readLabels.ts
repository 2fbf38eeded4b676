import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { parseYamlAs } from '#profiles/ownFiles.ts'

const FILE = '.github/labels.yml'

const schema = z.strictObject({
  labels: z.array(
    z.strictObject({
      name: z.string().min(1),
      color: z.string().regex(/^[0-9a-f]{6}$/),
      // GitHub refuses a longer one.
      description: z.string().max(100),
    }),
  ),
})

export type Label = z.infer<typeof schema>['labels'][number]

/** The labels that the repository should have. Throws an Error when the file is wrong. */
export function readLabels(): readonly Label[] {
  const outcome = parseYamlAs(readFileSync(FILE, 'utf8'), schema)
  if ('value' in outcome) return outcome.value.fields.labels
  throw new Error(`${FILE}: ${outcome.problems.map(({ place }) => `line ${place.line}`).join(', ')}`)
}
