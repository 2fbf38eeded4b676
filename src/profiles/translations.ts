import { type LocalisedText, toLocalisedText } from '#domain/localisedText.ts'
import type { JudgedProfile, JudgedTranslation } from './rule.ts'
import { hashText } from './textHash.ts'

/**
 * The mark that a translation must carry in `translates`: of the long text, and of the name and the summary where the
 * translation gives its own, as these are what it was made from.
 */
export function markOf({ profile, source }: JudgedProfile, { fields }: JudgedTranslation): string {
  const { textLanguage } = profile
  const written = (text: string | LocalisedText) => toLocalisedText(text, textLanguage)[textLanguage] ?? ''
  const texts = [
    source.body,
    ...(fields.name === undefined ? [] : [written(profile.name)]),
    ...(fields.summary === undefined ? [] : [written(profile.summary)]),
  ]
  return hashText(texts.map((text) => text.trim()).join('\n\n'))
}

/** Was the translation made from the text as it stands now? */
export function isCurrent(translation: JudgedTranslation, original: JudgedProfile): boolean {
  return translation.fields.translates === markOf(original, translation)
}
