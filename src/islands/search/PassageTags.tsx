import type { Trust } from '#domain/translated.ts'
import type { Translate } from '#i18n/translate.ts'

interface Props {
  /** Name of the language, where it is not the page's. */
  readonly language?: string | undefined
  readonly trust?: Trust | undefined
  readonly t: Translate
}

/** As `components/PassageTags.astro`: that a text is in another language, or a translation and how far to trust it. */
export function PassageTags({ language, trust, t }: Props) {
  return (
    <>
      {language && (
        <>
          {' '}
          <span className="tag">{t('text.in', { language })}</span>
        </>
      )}
      {trust && (
        <>
          {' '}
          <span className="tag">{t(`text.tag.${trust}`)}</span>
        </>
      )}
    </>
  )
}
