import type { Translate } from '#i18n/translate.ts'

interface Props {
  readonly t: Translate
  readonly slug: string
  readonly text: string
  /** The text has gone somewhere, so that leaving loses nothing. */
  readonly onSent: () => void
}

/** Phones may ask where to save, or show the file first, and take its address only then. */
const ADDRESS_LASTS_MS = 60_000

/** Saves the text as a file on the device. */
export function Download({ t, slug, text, onSent }: Props) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `${slug}.md`
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LASTS_MS)
    onSent()
  }
  return (
    <button type="button" className="button" onClick={save}>
      {t('contribute.downloadFile')}
    </button>
  )
}
