import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatIssues } from '#profiles/formatIssues.ts'
import { type Issue, JUDGE_LANGUAGES, type JudgeLanguage, toIssue } from '#profiles/issue.ts'
import { type Content, PROFILE_FILES } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { validateProfiles } from '#profiles/validateProfiles.ts'
import { TODAY } from './builders.ts'

/** A folder for each rule and code: one bad file, its neighbours, and the golden report. */
export const RULE_FIXTURES = fileURLToPath(new URL('./fixtures/rules', import.meta.url))
export const REPORT = 'report.txt'

export function listRuleFixtures(): string[] {
  return readdirSync(RULE_FIXTURES).sort()
}

/** What is said about the files of one fixture, in one language. Files go by their names alone. */
export function judgeFixture(id: string, { vocabulary, city }: Known, lang: JudgeLanguage): Fixture {
  const folder = `${RULE_FIXTURES}/${id}`
  const toName = (path: string) => path.slice(folder.length + 1)
  const read = readFolder(folder, PROFILE_FILES)
  const files = read.files.map(({ path, text }) => ({ path: toName(path), text }))
  const refused = read.refused.filter(({ path }) => toName(path) !== REPORT)
  const unread = refused.map(({ path }) => toName(path))
  const { issues } = validateProfiles(files, { vocabulary, city, today: TODAY, lang, unread })
  const all = [...refused.map(({ path, problem }) => toIssue(problem, toName(path), lang)), ...issues]
  const bad = findBad([...files.map(({ path }) => path), ...unread])
  return { files, bad, issues: all }
}

/** The golden report: what is said about the bad file, in each language. */
export function reportFixture(id: string, known: Known): string {
  const parts = JUDGE_LANGUAGES.map((lang) => {
    const { files, bad, issues } = judgeFixture(id, known, lang)
    const textOf = (name: string) => files.find(({ path }) => path === name)?.text
    const own = issues.filter(({ file }) => file === bad)
    return `${lang}\n\n${formatIssues(own, lang, { textOf })}\n`
  })
  return parts.join('\n')
}

/** A translation is the bad one beside its original; a file with a bad name begins like all bad files. */
function findBad(names: readonly string[]): string {
  const bad = names.filter((name) => /^bad\b/i.test(name))
  return bad.find((name) => name !== 'bad.md') ?? bad[0] ?? ''
}

/** What the fixtures are judged by. */
type Known = Pick<Content, 'vocabulary'> & Partial<Pick<Content, 'city'>>

interface Fixture {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly bad: string
  readonly issues: readonly Issue[]
}
