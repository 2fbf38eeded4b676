import type { City } from '#domain/city.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Issue, JudgeLanguage } from '#profiles/issue.ts'
import { judgeChanged } from '#profiles/judgeChanged.ts'
import { toFieldName } from '#profiles/judgeSchema.ts'
import type { Path } from '#profiles/locate.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import { standIn, UNNAMED_SLUG } from '#profiles/standIn.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import { type Draft, type Fields, withAnswer } from './draft.ts'

export interface JudgeOptions {
  /** The profiles that are there already. */
  readonly files: readonly SourceFile[]
  readonly vocabulary: Vocabulary
  readonly city?: City
  /** ISO date. */
  readonly today: string
  readonly lang: JudgeLanguage
}

/** The judge of profiles, asked about a profile that is being written. */
export interface Judge {
  /** What is wrong with one answer, in the judge's own words; `undefined` when nothing is. */
  readonly complain: (draft: Draft, path: Path, value: unknown) => string | undefined
  /** The same of the long text. */
  readonly complainOfBody: (draft: Draft, body: string) => string | undefined
  /** What is wrong with the place a profile is to stand at, whatever stands in it. */
  readonly complainOfPlace: (draft: Draft, path: string) => string | undefined
  /** Everything there is to say of a whole file. */
  readonly judge: (file: SourceFile) => readonly Issue[]
}

const UNNAMED = `organisations/${UNNAMED_SLUG}.md`

export function createJudge(options: JudgeOptions): Judge {
  // For the required fields that are not answered yet.
  const stand = standIn(options.vocabulary)
  const judge = (file: SourceFile) =>
    judgeChanged([...options.files, file], (path) => path === file.path, options)
  const errorsOf = (fields: Fields, body: string, path = UNNAMED) =>
    judge({ path, text: writeProfile(fields, body) }).filter(({ severity }) => severity === 'error')
  return {
    judge,
    complain: (draft, path, value) => {
      const fields = withAnswer({ ...stand, ...draft.fields() }, path, value)
      const name = toFieldName(path)
      return join(errorsOf(fields, draft.body()).filter(({ field }) => isInside(field, name)))
    },
    complainOfBody: (draft, body) =>
      join(errorsOf({ ...stand, ...draft.fields() }, body).filter(({ field }) => field === '')),
    complainOfPlace: (draft, path) => {
      const fields = { ...stand, ...draft.fields() }
      const elsewhere = errorsOf(fields, draft.body()).map(({ message }) => message)
      const here = errorsOf(fields, draft.body(), path)
      return join(here.filter(({ message }) => !elsewhere.includes(message)))
    },
  }
}

function join(issues: readonly Issue[]): string | undefined {
  return issues.length === 0 ? undefined : [...new Set(issues.map(({ message }) => message))].join(' ')
}

/** Is a field the named one, or a part of it? */
export function isInside(field: string, name: string): boolean {
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)
}
