import { coverCodes } from '#profiles/mask.ts'
import { codeSpan, escapeMarkdown, fence } from '../../validate/reporters/escapeMarkdown.ts'
import { markdown } from '../../validate/reporters/markdown.ts'
import type { Proposal } from './proposal.ts'
import { WORDS } from './words.ts'

/** A heading of GitHub takes 256 characters; a name of an organisation has at most 100. */
const LONGEST_TITLE = 120
/** Longer wishes are read in the issue itself. */
const LONGEST_WORDS = 4_000

/** One line for the list of pull requests, of Latin letters and digits where it is a stranger's. */
export function toTitle({ form, lang, slug }: Proposal): string {
  return `${WORDS[lang][form]}: ${slug}`.slice(0, LONGEST_TITLE)
}

/** May a pull request be made of it? Errors and doubts go back to the writer first. */
export function isReady({ files, problems, issues }: Proposal): boolean {
  return files.length > 0 && problems.length === 0 && !issues.some(({ severity }) => severity === 'error')
}

/** The text of the pull request that an issue is made into. */
export function toPullRequestText(proposal: Proposal, number: number): string {
  const words = WORDS[proposal.lang]
  return join([`${words.made} #${number}.`, `**${words.check}**`, ...describe(proposal)])
}

/** What the writer of an issue is told: how it was understood, what is wrong, what comes next. */
export function toReply(proposal: Proposal): string {
  const words = WORDS[proposal.lang]
  const problems = proposal.problems.map((problem) => `- ${escapeMarkdown(shorten(problem))}`)
  return join([
    words.thanks,
    problems.join('\n'),
    ...describe(proposal),
    ...(proposal.files.length > 0 || problems.length > 0
      ? [isReady(proposal) ? words.next : words.mend]
      : []),
  ])
}

function describe(proposal: Proposal): string[] {
  const words = WORDS[proposal.lang]
  return [
    ...proposal.files.map(({ path, text }) => describeFile(path, text, proposal)),
    describeChanges(proposal),
    ...(proposal.words === undefined ? [] : [`${words.manual}:`, fence('text', shorten(proposal.words))]),
    describeIssues(proposal),
  ]
}

function describeFile(path: string, text: string | undefined, { form, lang }: Proposal): string {
  const words = WORDS[lang]
  const file = `${words.file}: ${codeSpan(path)}`
  if (text === undefined) return `${file}. ${words.goes}`
  return form === 'add' ? `${file}\n\n${words.whole}:\n\n${fence('markdown', coverCodes(text))}` : file
}

function describeChanges({ changes, lang }: Proposal): string {
  if (changes.length === 0) return ''
  const rows = changes.map(
    ({ path, before, after }) => `| ${codeSpan(path.join('.'))} | ${cell(before)} | ${cell(after)} |`,
  )
  return [`| ${WORDS[lang].head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n')
}

function describeIssues({ issues, files, lang }: Proposal): string {
  if (issues.length === 0) return ''
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
  const report = { files: files.length, errors: count('error'), warnings: count('warning'), issues }
  // A suggestion can be applied in a pull request only; here the line is told in words.
  return markdown(
    { ...report, issues: issues.map(({ fix: _fix, ...issue }) => issue) },
    { lang, textOf: () => undefined },
  )
}

function cell(text: string): string {
  return text === '' ? '–' : escapeMarkdown(coverCodes(text).replace(/\s+/g, ' '))
}

function shorten(text: string): string {
  const covered = coverCodes(text)
  return covered.length > LONGEST_WORDS ? `${covered.slice(0, LONGEST_WORDS)}…` : covered
}

function join(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
