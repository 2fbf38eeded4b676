import { pickText } from './localisedText.ts'
import type { Organisation, Translation } from './organisation.ts'
import type { Prose } from './prose.ts'

/** The long text for one reader: the language it is in, and what is known of it where it is a translation. */
export interface LongText {
  readonly body: Prose
  readonly lang: string
  readonly isFallback: boolean
  readonly translation: Translation | undefined
}

/** Picks the long text as `pickText` picks a short one; `undefined` when the organisation has none. */
export function pickLongText(organisation: Organisation, wanted: string): LongText | undefined {
  const { body, textLanguage, translations } = organisation
  if (body.length === 0) return undefined
  const lang = pickText(toChoice([textLanguage, ...Object.keys(translations)]), wanted, textLanguage)?.lang
  const translation = lang === undefined || lang === textLanguage ? undefined : translations[lang]
  return {
    body: translation?.body ?? body,
    lang: translation ? (lang ?? textLanguage) : textLanguage,
    isFallback: lang !== wanted,
    translation,
  }
}

function toChoice(langs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(langs.map((lang) => [lang, lang]))
}
