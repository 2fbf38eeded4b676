import type { LocalisedText } from '#domain/localisedText.ts'
import type { Translated } from '#domain/translated.ts'
import { PassageTags } from '../../search/PassageTags.tsx'
import { useView } from './view.ts'

interface Props {
  readonly text: LocalisedText | undefined
  /** The languages it has from translations. */
  readonly translated?: Translated
}

/** A text in the reader's language, or marked where it is in another or a translation. */
export function Passage({ text, translated = {} }: Props) {
  const { pick, langAttributes, labelOf, t } = useView()
  const passage = pick(text)
  if (!passage) return null
  return (
    <>
      <span {...langAttributes(passage.lang)}>{passage.text}</span>
      <PassageTags
        language={passage.isFallback ? labelOf('language', passage.lang) : undefined}
        trust={translated[passage.lang]}
        t={t}
      />
    </>
  )
}
