import { formatIssues, MOST_OF_A_FILE } from '#profiles/formatIssues.ts'
import { countFixes, FIX_HELPS, type Reporter, TOTALS } from '../report.ts'

/** For people at a terminal: by file, each place underlined, at most ten of a file, totals at the end. */
export const terminal: Reporter = (report, { lang, also, textOf, paint }) => {
  const fixes = countFixes(report)
  const totals = [lang, ...(also ? [also] : [])].flatMap((language) => [
    TOTALS[language](report),
    ...(fixes > 0 ? [FIX_HELPS[language](fixes)] : []),
  ])
  const view = { textOf, most: MOST_OF_A_FILE, ...(paint && { paint }) }
  return [formatIssues(report.issues, lang, view), totals.join('\n')].filter(Boolean).join('\n\n')
}
