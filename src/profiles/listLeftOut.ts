import type { LocalisedText } from '#domain/localisedText.ts'
import type { Issue, JudgeLanguage } from './issue.ts'
import { readContent } from './readContent.ts'

/** One error of a profile that a published site leaves out, as its readers may see it. */
export interface LeftOut {
  /** Inside the content folder, e.g. `organisations/esimerkki.md`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: LocalisedText
}

const LANGUAGES: readonly JudgeLanguage[] = ['fi', 'sv', 'en']

/** Errors in every language the judge speaks. Reads the folder again, which only a build with bad profiles has to. */
export function listLeftOut(errors: readonly Issue[], folder: string, today: string): readonly LeftOut[] {
  if (errors.length === 0) return []
  const said = LANGUAGES.map((lang) => [lang, readContent(folder, { lang, today }).issues] as const)
  return errors.map((error) => ({
    file: error.file.slice(folder.length + 1),
    line: error.line,
    column: error.column,
    message: Object.fromEntries(said.flatMap(([lang, issues]) => sayIn(lang, issues, error))),
  }))
}

function sayIn(lang: JudgeLanguage, issues: readonly Issue[], error: Issue): [string, string][] {
  const same = issues.find(
    ({ ruleId, file, line, column }) =>
      ruleId === error.ruleId && file === error.file && line === error.line && column === error.column,
  )
  return same ? [[lang, same.message]] : []
}
