import { createContext, type ReactNode, useContext } from 'react'
import type { Vocabulary } from '#domain/vocabulary.ts'
import type { LocaleId } from '#i18n/locales.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Issue } from '#profiles/issue.ts'
import type { Path } from '#profiles/locate.ts'
import type { Neighbour } from '../judge/neighbours.ts'
import type { FormField } from './formField.ts'

/** A field and where it stands in the file. */
export interface FieldProps {
  readonly field: FormField
  readonly path: Path
  readonly value: unknown
}

/** What every control of the form needs to know of the form it stands in. */
export interface FormState {
  readonly locale: LocaleId
  readonly helpLang: string
  /** ISO date. */
  readonly today: string
  readonly t: Translate
  readonly vocabulary: Vocabulary
  readonly neighbours: readonly Neighbour[]
  /** Language of texts that name none. */
  readonly textLanguage: string
  /** What is to be said at a field of this name; with `isDeep`, of everything inside it as well. */
  readonly issuesAt: (name: string, isDeep: boolean) => readonly Issue[]
  readonly set: (path: Path, value: unknown) => void
  /** Puts right what the judge knows one right answer to. */
  readonly mend: (issue: Issue) => void
  /** Groups hold fields of every kind. */
  readonly renderField: (props: FieldProps) => ReactNode
  /** The person has been at this field, so that what is missing there may be said. */
  readonly touch: (name: string) => void
}

export const FormContext = createContext<FormState | undefined>(undefined)

export function useForm(): FormState {
  const form = useContext(FormContext)
  if (!form) throw new Error('A control stands outside the form')
  return form
}

/** The id of the control of a field. */
export function toId(name: string): string {
  return `field-${name}`
}
