import type { FormField } from './formField.ts'
import { placeInForm } from './sections.ts'

/** Compares two names of fields by which of them comes first in the form. */
export function createCompareInForm(fields: readonly FormField[]): (a: string, b: string) => number {
  return (a, b) => compareRanks(rankOf(fields, a), rankOf(fields, b))
}

/** `hours[1].opens` → how far down the form hours stand, the second of them, and where in it the opening time. */
function rankOf(fields: readonly FormField[], name: string): readonly number[] {
  const [first, ...inside] = name.split(/[.[\]]+/).filter(Boolean)
  let inner = fields.find(({ key }) => key === first)?.fields ?? []
  const ranks = inside.map((step) => {
    if (/^\d+$/.test(step)) return Number(step)
    const at = inner.findIndex(({ key }) => key === step)
    inner = inner[at]?.fields ?? []
    return at
  })
  return [placeInForm(name), ...ranks]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
