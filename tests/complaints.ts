import type { z } from 'zod'

/**
 * What a schema says against some fields, each as `path: code`. Of a union every alternative's complaint is listed,
 * because the test asks whether a fault is seen, not how it is told.
 */
export function complaintsOf(schema: z.ZodType, fields: unknown): string[] {
  const result = schema.safeParse(fields)
  return result.success ? [] : result.error.issues.flatMap((issue) => toLines(issue, []))
}

function toLines(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap((inner) => toLines(inner, path))
  if (issue.code === 'invalid_key') return [`${path.join('.')}: language-key`]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${[...path, key].join('.')}: unknown`)
  return [`${path.join('.')}: ${issue.code === 'invalid_type' ? issue.code : issue.message}`]
}
