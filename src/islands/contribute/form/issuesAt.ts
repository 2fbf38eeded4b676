import type { Issue } from '#profiles/issue.ts'
import { isInside, namesAbove } from './names.ts'

/** What somebody who has not come to a field yet knows anyway. */
const MISSING = [
  'required',
  'sources-required',
  'contact-required',
  'contactsAreGiven',
  'empty',
  'too-few',
  'too-short',
]

/**
 * What is said at a field. Of what is missing nothing is said where nobody has been yet, unless everything is to be
 * said.
 */
export function issuesAt(
  issues: readonly Issue[],
  name: string,
  { isDeep, touched }: { isDeep: boolean; touched: ReadonlySet<string> | 'all' },
): readonly Issue[] {
  return issues.filter(({ field, ruleId }) => {
    if (field !== name && !(isDeep && isInside(field, name))) return false
    return (
      touched === 'all' ||
      !MISSING.includes(ruleId) ||
      [field, ...namesAbove(field)].some((one) => touched.has(one))
    )
  })
}
