import { useCallback, useId, useRef, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { readFile } from './state/readFile.ts'
import { useFileDrop } from './state/useFileDrop.ts'

interface Props {
  readonly t: Translate
  readonly onFile: (text: string, name: string) => void
}

/** Opens a file from the person's device. The browser's own button would speak the browser's language. */
export function ImportFile({ t, onFile }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [isBad, setBad] = useState(false)
  const take = useCallback(
    async (file: File | undefined) => {
      if (!file) return
      const text = await readFile(file)
      setBad(text === undefined)
      if (text !== undefined) onFile(text, file.name)
      else button.current?.scrollIntoView({ block: 'center' })
    },
    [onFile],
  )
  const isOver = useFileDrop(take)
  return (
    <div className="start-import" data-over={isOver || undefined}>
      <p className="start-label" id={id}>
        {t('contribute.import')}
      </p>
      <button
        type="button"
        className="button"
        ref={button}
        aria-describedby={`${id} ${id}-said`}
        onClick={() => input.current?.click()}
      >
        {t('contribute.chooseFile')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".md,text/markdown,text/plain"
        onChange={(event) => {
          void take(event.target.files?.[0])
          // The same file may be chosen again after it was put right elsewhere.
          event.target.value = ''
        }}
      />
      <p id={`${id}-said`} role="status">
        {isBad && t('contribute.badFile')}
      </p>
    </div>
  )
}
