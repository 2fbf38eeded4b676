import type { LocalisedText } from '#domain/localisedText.ts'
import { useView } from './view.ts'

/** A text in the reader's language, or marked where it is in another. */
export function Passage({ text }: { readonly text: LocalisedText | undefined }) {
  const { pick, langAttributes, labelOf, t } = useView()
  const passage = pick(text)
  if (!passage) return null
  return (
    <>
      <span {...langAttributes(passage.lang)}>{passage.text}</span>
      {passage.isFallback && (
        <>
          {' '}
          <span className="tag">{t('text.in', { language: labelOf('language', passage.lang) })}</span>
        </>
      )}
    </>
  )
}
