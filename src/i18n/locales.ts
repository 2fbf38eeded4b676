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
  ru: { id: 'ru', dir: 'ltr', self: 'Русский', openGraph: 'ru_FI' },
  et: { id: 'et', dir: 'ltr', self: 'Eesti', openGraph: 'et_FI' },
  ar: { id: 'ar', dir: 'rtl', self: 'العربية', openGraph: 'ar_FI' },
  so: { id: 'so', dir: 'ltr', self: 'Soomaali', openGraph: 'so_FI' },
  uk: { id: 'uk', dir: 'ltr', self: 'Українська', openGraph: 'uk_FI' },
  fa: { id: 'fa', dir: 'rtl', self: 'فارسی', openGraph: 'fa_FI' },
  ckb: { id: 'ckb', dir: 'rtl', self: 'کوردی (سۆرانی)', openGraph: 'ckb_FI' },
  ku: { id: 'ku', dir: 'ltr', self: 'Kurdî (kurmancî)', openGraph: 'ku_FI' },
  sq: { id: 'sq', dir: 'ltr', self: 'Shqip', openGraph: 'sq_FI' },
  zh: { id: 'zh', dir: 'ltr', self: '中文', openGraph: 'zh_FI' },
  vi: { id: 'vi', dir: 'ltr', self: 'Tiếng Việt', openGraph: 'vi_FI' },
  tr: { id: 'tr', dir: 'ltr', self: 'Türkçe', openGraph: 'tr_FI' },
} as const satisfies Record<string, Locale>

export type LocaleId = keyof typeof LOCALES

/** The languages that may lack nothing: a text missing from one of them is a type error. */
export const MAIN_LOCALES = ['fi', 'sv', 'en'] as const satisfies readonly LocaleId[]

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
