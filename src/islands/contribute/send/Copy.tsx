import { useEffect, useRef, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'

interface Props {
  readonly t: Translate
  readonly text: string
  /** The text has gone somewhere, so that leaving loses nothing. */
  readonly onSent: () => void
}

/** Copies the text; where the browser refuses, it stands there to be copied by hand. */
export function Copy({ t, text, onSent }: Props) {
  const [state, setState] = useState<'copied' | 'refused'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
      onSent()
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('contribute.copy')}
      </button>
      <span role="status">{state === 'copied' ? t('contribute.copied') : ''}</span>
      {state === 'refused' && <ByHand label={t('contribute.file')} text={text} />}
    </>
  )
}

function ByHand({ label, text }: { readonly label: string; readonly text: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.select(), [])
  return (
    <textarea ref={box} aria-label={label} className="file-text" dir="auto" rows={6} readOnly value={text} />
  )
}
