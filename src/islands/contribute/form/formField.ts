import type { Kind, VocabularyList } from '#domain/schema/describeFields.ts'

/** A field of the form: a field of the schema in the words of the page. */
export interface FormField {
  readonly key: string
  readonly kind: Kind
  readonly isRequired: boolean
  /** The most characters of a text. */
  readonly most?: number
  readonly label: string
  readonly help: string
  readonly example?: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly list?: VocabularyList
  readonly fields: readonly FormField[]
}
