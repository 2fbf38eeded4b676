/**
 * Attributes for text in `lang` on a page in `pageLang`, e.g. `{ lang: 'ar', dir: 'rtl' }`; none for the page's own
 * language. `language` is what the vocabulary knows of it.
 */
export function langAttributes(
  lang: string,
  pageLang: string,
  language: Written | undefined,
): LangAttributes {
  return lang === pageLang ? {} : { lang: language?.tag ?? lang, dir: language?.dir ?? 'ltr' }
}

export interface LangAttributes {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

interface Written {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
}
