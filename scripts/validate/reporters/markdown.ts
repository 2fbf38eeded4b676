import { applyFixes } from '#profiles/applyFixes.ts'
import { coverLines } from '#profiles/coverLines.ts'
import { AND_MORE, MOST_OF_A_FILE, SEVERITY_WORDS } from '#profiles/formatIssues.ts'
import { type Issue, type JudgeLanguage, showHidden } from '#profiles/issue.ts'
import { countFixes, FIX_HELPS, type Reporter, type ReportView, TOTALS } from '../report.ts'
import { codeSpan, escapeMarkdown, fence } from './escapeMarkdown.ts'

/** GitHub takes 65,536 characters in a comment; some are left for whoever posts it. */
const LONGEST = 60_000

/** A longer suggestion would crowd out what there is to say about other files. */
const LONGEST_SUGGESTION = 2_000

const WORDS = {
  fi: { title: 'Profiilien tarkistus', head: ['Kohta', 'Kenttä', 'Huomautus'], fix: 'Näin rivi on oikein:' },
  sv: {
    title: 'Kontroll av profilerna',
    head: ['Ställe', 'Fält', 'Anmärkning'],
    fix: 'Så här är raden rätt:',
  },
  en: {
    title: 'Check of the profiles',
    head: ['Place', 'Field', 'What and how'],
    fix: 'The corrected line:',
  },
} as const

/**
 * For a comment on a pull request or a job summary: a table for each file, and a suggestion for each fix. Whatever a
 * stranger wrote is shown as plain characters: it links to nothing, calls nobody and breaks no table.
 */
export const markdown: Reporter = (report, view) => {
  const fixes = countFixes(report)
  const head = [
    `## ${WORDS[view.lang].title}`,
    TOTALS[view.lang](report),
    ...(fixes > 0 ? [FIX_HELPS[view.lang](fixes)] : []),
  ]
  const byFile = Map.groupBy(report.issues, ({ file }) => file)
  const sections = [...byFile].map(([file, issues]) => ({
    text: toSection(file, issues, view),
    count: issues.length,
  }))
  return `${limit(head.join('\n\n'), sections, view.lang)}\n`
}

function limit(
  head: string,
  sections: readonly { readonly text: string; readonly count: number }[],
  lang: JudgeLanguage,
): string {
  const parts = [head]
  let length = head.length + 100
  let left = sections.reduce((sum, { count }) => sum + count, 0)
  for (const { text, count } of sections) {
    if (length + text.length + 2 > LONGEST) break
    parts.push(text)
    length += text.length + 2
    left -= count
  }
  return [...parts, ...(left > 0 ? [AND_MORE[lang](left)] : [])].join('\n\n')
}

function toSection(file: string, issues: readonly Issue[], view: ReportView): string {
  const { lang } = view
  const { head, fix } = WORDS[lang]
  const shown = issues.slice(0, MOST_OF_A_FILE)
  const rows = shown.map((issue) => toRow(issue, lang))
  const secrets = issues.filter(({ isSecret }) => isSecret)
  const suggestions = shown.flatMap((issue) => toSuggestion(issue, secrets, view) ?? [])
  const hidden = issues.length - shown.length
  return [
    `### ${codeSpan(file)}`,
    [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n'),
    ...(hidden > 0 ? [AND_MORE[lang](hidden)] : []),
    ...suggestions.map((suggestion) => `${fix}\n\n${suggestion}`),
  ].join('\n\n')
}

function toRow(issue: Issue, lang: JudgeLanguage): string {
  const place = `${issue.line}:${issue.column}`
  const word = SEVERITY_WORDS[lang][issue.severity]
  const field = issue.field === '' ? '' : codeSpan(issue.field)
  return `| ${place} | ${field} | **${word}** (${codeSpan(issue.ruleId)}) ${escapeMarkdown(issue.message)} |`
}

/** The lines of a fix as they should be, in the form GitHub offers to apply; none for lines that must not be shown. */
function toSuggestion(
  { file, fix }: Issue,
  secrets: readonly Issue[],
  { textOf }: ReportView,
): string | undefined {
  const text = textOf(file)
  if (!fix || text === undefined) return undefined
  const { line, endLine } = fix.place
  const lines = text.split('\n').slice(line - 1, endLine)
  const isPublic =
    coverLines(text, secrets)
      .slice(line - 1, endLine)
      .join('\n') === lines.join('\n')
  if (!isPublic) return undefined
  const place = { ...fix.place, line: 1, endLine: endLine - line + 1 }
  const fixed = applyFixes(lines.join('\n'), [{ place, text: fix.text }])
  if (fixed.applied.length === 0 || fixed.text.length > LONGEST_SUGGESTION) return undefined
  return fence('suggestion', fixed.text.split('\n').map(showHidden).join('\n'))
}
