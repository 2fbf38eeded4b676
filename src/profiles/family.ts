import type { JudgedProfile } from './rule.ts'

/** Is one of the two the parent of the other, or have both the same parent? A family may share numbers and pages. */
export function areFamily(a: JudgedProfile, b: JudgedProfile): boolean {
  const [parentOfA, parentOfB] = [a.profile.parent, b.profile.parent]
  if (parentOfA === b.slug || parentOfB === a.slug) return true
  const [nameOfA, nameOfB] = [toName(parentOfA), toName(parentOfB)]
  return nameOfA !== undefined && nameOfA === nameOfB
}

function toName(parent: JudgedProfile['profile']['parent']): string | undefined {
  return typeof parent === 'object' ? parent.name : parent
}
