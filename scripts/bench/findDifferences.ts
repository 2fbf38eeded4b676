import type { Issue } from '#profiles/issue.ts'
import type { Planted } from '../synth/plantError.ts'

/** Errors that were planted and not found, and errors found that nobody planted; as `file rule field`. */
export interface Differences {
  readonly planted: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Compares what the judge said with what was planted. Warnings and notes do not count. */
export function findDifferences(issues: readonly Issue[], planted: readonly Planted[]): Differences {
  const found = issues
    .filter(({ severity }) => severity === 'error')
    .map(({ file, ruleId, field }) => toKey({ file: file.slice(file.lastIndexOf('/') + 1), ruleId, field }))
  const wanted = planted.map(toKey)
  return {
    planted: planted.length,
    missed: without(wanted, found),
    extra: without(found, wanted),
  }
}

function toKey({ file, ruleId, field }: Planted): string {
  return [file, ruleId, field].filter(Boolean).join(' ')
}

/** Twice the same is once too often: each of `taken` takes one. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const key of taken) left.set(key, (left.get(key) ?? 0) + 1)
  return all.filter((key) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}
