import type { Reporter } from '../report.ts'

/** For programs: totals and every issue, as src/profiles/issue.ts describes them. */
export const json: Reporter = ({ files, errors, warnings, issues }) =>
  JSON.stringify({ files, errors, warnings, issues }, undefined, 2)
