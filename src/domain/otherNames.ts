import type { Organisation } from './organisation.ts'
import type { Trust } from './translated.ts'

/** A name beside the one that is shown: its language, and how far to trust it where it is a translation. */
export interface OtherName {
  readonly text: string
  readonly lang: string
  readonly trust: Trust | undefined
}

/**
 * Every name but the one shown, each once. Short forms and former names are plain text, so in the language that the
 * profile is written in.
 */
export function otherNames(
  organisation: Pick<Organisation, 'name' | 'alternateNames' | 'textLanguage' | 'translated'>,
  shown: string | undefined,
): readonly OtherName[] {
  const { name, alternateNames, textLanguage, translated } = organisation
  const names = [
    ...Object.entries(name).map(([lang, text]) => ({ text, lang, trust: translated.name[lang] })),
    ...alternateNames.map((text) => ({ text, lang: textLanguage, trust: undefined })),
  ]
  const texts = names.map(({ text }) => text)
  return names.filter(({ text }, at) => text !== shown && texts.indexOf(text) === at)
}
