import type { Translate } from '#i18n/translate.ts'

interface Props {
  readonly text: string
  readonly onRetry: () => void
  readonly t: Translate
}

/** Says that the search, or a part of it, did not come, and tries again. */
export function Trouble({ text, onRetry, t }: Props) {
  return (
    <div className="none">
      <p>{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('search.retry')}
      </button>
    </div>
  )
}
