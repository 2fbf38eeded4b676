import type { JudgedProfile, JudgedTranslation } from './rule.ts'
import { hashText } from './textHash.ts'

/** The mark of a profile's long text, which its translations carry in `translates`. */
export function markOf(original: JudgedProfile): string {
  return hashText(original.source.body)
}

/** Was the translation made from the text as it stands now? */
export function isCurrent(translation: JudgedTranslation, original: JudgedProfile): boolean {
  return translation.fields.translates === markOf(original)
}
