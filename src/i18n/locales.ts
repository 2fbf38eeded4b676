/** A language the pages are written in. */
export interface Locale {
  /** Part of the address, and BCP 47 tag. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly self: string
  /** Open Graph wants a territory as well. */
  readonly openGraph: string
}

/** Every language that has a message file. Which of them a site offers stands in `content/city.yaml`. */
export const LOCALES = {
  fi: { id: 'fi', dir: 'ltr', self: 'Suomi', openGraph: 'fi_FI' },
  sv: { id: 'sv', dir: 'ltr', self: 'Svenska', openGraph: 'sv_FI' },
  en: { id: 'en', dir: 'ltr', self: 'English', openGraph: 'en_GB' },
} as const satisfies Record<string, Locale>

export type LocaleId = keyof typeof LOCALES

/** Is there a message file for this language? */
export function isLocaleId(id: string): id is LocaleId {
  return Object.hasOwn(LOCALES, id)
}

/** The locales a city offers, in its order; throws for one that has no messages. */
export function localesOf(ids: readonly string[]): readonly Locale[] {
  return ids.map((id) => {
    if (isLocaleId(id)) return LOCALES[id]
    throw new Error(`city.yaml offers the language "${id}", which has no file in src/i18n/messages`)
  })
}
