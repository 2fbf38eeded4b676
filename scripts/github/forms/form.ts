import type { Vocabulary } from '#domain/vocabulary.ts'

/** What people can ask for with a form; also the names of the files in .github/ISSUE_TEMPLATE. */
export const FORM_NAMES = ['add', 'correct', 'confirm', 'remove'] as const
export type FormName = (typeof FORM_NAMES)[number]

/** A text in the three languages of every form. */
export type Three = readonly [fi: string, sv: string, en: string]

/** One question. Its id is what links fill in, its label what stands above the answer in an issue. */
export interface FormField {
  readonly id: string
  readonly label: Three
  readonly help?: Three
  readonly isRequired?: true
  readonly kind: 'line' | 'text' | 'one' | 'some' | 'tick'
  /** The choices of `one` and `some`: the value and its label; or a list of the vocabulary. */
  readonly choices?: readonly Choice[]
  readonly list?: keyof Pick<Vocabulary, 'themes' | 'targetGroups' | 'languages' | 'areas'>
  /** What a `tick` says. */
  readonly tick?: Three
}

export type Choice = readonly [value: string, label: string]

export interface Form {
  readonly name: Three
  readonly about: Three
  readonly fields: readonly FormField[]
}

/** A text as it stands on a form: the three languages on one line. */
export function onOneLine(text: Three): string {
  return text.join(' · ')
}

/** The choices of a field, those of the vocabulary in its three languages. */
export function choicesOf({ choices, list }: FormField, vocabulary: Vocabulary): readonly Choice[] {
  if (!list) return choices ?? []
  return vocabulary[list].map(({ id, label }) => [
    id,
    [...new Set(['fi', 'sv', 'en'].map((lang) => label[lang] ?? id))].join(' · '),
  ])
}
