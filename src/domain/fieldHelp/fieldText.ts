import { helpAt } from '../schema/fields.ts'
import { profileSchema } from '../schema/profile.ts'
import { EN } from './en.ts'
import { FI } from './fi.ts'
import { SV } from './sv.ts'

/** The languages in which the fields of a profile are explained. */
export type FieldLanguage = 'fi' | 'sv' | 'en'

export interface FieldText {
  readonly label: string
  readonly help: string
}

/**
 * Label and help of a field, by its path in a profile; places of lists are passed over. The English help is the
 * schema's own description. Throws for a field that does not exist.
 */
export function fieldText(path: readonly PropertyKey[], lang: FieldLanguage): FieldText {
  const keys = path.filter((step) => typeof step !== 'number')
  const key = keys.join('.')
  const entry = { fi: FI[key], sv: SV[key], en: [EN[key], helpAt(profileSchema, keys).description] }[lang]
  const [label, help] = entry ?? []
  if (label === undefined || help === undefined) throw new Error(`The field "${key}" has no text in ${lang}`)
  return { label, help }
}
