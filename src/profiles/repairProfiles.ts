import { judgeChanged } from './judgeChanged.ts'
import { type Change, repairFile } from './repair/repairFile.ts'
import { readFileName, type SourceFile } from './sourceFile.ts'
import type { ValidationOptions } from './validateProfiles.ts'

/** A file that came out otherwise than it went in. */
export interface RepairedFile extends SourceFile {
  readonly changes: readonly Change[]
}

/** One repair can bring another fault to light; after this many rounds a person should look. */
const MOST_ROUNDS = 5

/**
 * Repairs profiles until nothing more has one right answer. All files are judged together, but only those whose path
 * is `wanted` are changed. Comments, order of text and wording stay. Gives the files that changed, with what changed.
 */
export function repairProfiles(
  files: readonly SourceFile[],
  options: ValidationOptions,
  wanted: (path: string) => boolean,
): readonly RepairedFile[] {
  let now = files
  const changes = new Map<string, readonly Change[]>()
  const settled = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const byFile = Map.groupBy(judgeChanged(now, wanted, options), (issue) => issue.file)
    const next = now.map((file) => {
      const issues = byFile.get(file.path) ?? []
      const fixes = issues.flatMap(({ fix }) => fix ?? [])
      if (!wanted(file.path) || (settled.has(file.path) && fixes.length === 0)) return file
      const isOriginal = readFileName(file.path).language === undefined
      const mayMove = isOriginal && issues.every(({ severity }) => severity !== 'error')
      const repaired = repairFile(file.text, fixes, mayMove)
      changes.set(file.path, [...(changes.get(file.path) ?? []), ...repaired.changes])
      if (repaired.text !== file.text) return { ...file, text: repaired.text }
      settled.add(file.path)
      return file
    })
    if (next.every((file, index) => file === now[index])) break
    now = next
  }
  return now.flatMap((file, index) =>
    file === files[index] ? [] : [{ ...file, changes: changes.get(file.path) ?? [] }],
  )
}
