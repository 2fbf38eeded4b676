import type { City } from '#domain/city.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { Issue, JudgeLanguage } from '#profiles/issue.ts'
import type { SourceFile } from '#profiles/sourceFile.ts'
import type { FormName } from '../forms/form.ts'
import type { FieldChange } from './toChanges.ts'

/** What the answers are held against. Paths of files are those of the repository. */
export interface Directory {
  readonly files: readonly SourceFile[]
  readonly vocabulary: Vocabulary
  readonly city?: City | undefined
  /** ISO date. */
  readonly today: string
  /** Where profiles are kept: content/organisations. */
  readonly folder: string
}

/** A change of files, and what is to be said about it. */
export interface Proposal {
  readonly form: FormName
  readonly lang: JudgeLanguage
  readonly slug: string
  /** What to write where; a file without text goes. Empty when a person must see to it. */
  readonly files: readonly { readonly path: string; readonly text: string | undefined }[]
  readonly changes: readonly FieldChange[]
  /** What keeps the change from being made. */
  readonly problems: readonly string[]
  /** What the judge says of the new text. */
  readonly issues: readonly Issue[]
  /** Words of the writer that only a person can follow. */
  readonly words: string | undefined
}
