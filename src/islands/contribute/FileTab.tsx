import { useEffect, useRef } from 'react'
import type { Translate } from '#i18n/translate.ts'
import type { Issue } from '#profiles/issue.ts'

interface Props {
  readonly t: Translate
  readonly text: string
  readonly issues: readonly Issue[]
  /** A line to show, and a number that grows with every wish to see one. */
  readonly wanted: { readonly line: number; readonly number: number }
  readonly onText: (text: string) => void
}

/** The text of the file as it will be sent; whoever knows it may write here. */
export function FileTab({ t, text, issues, wanted, onText }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (wanted.line > 0) selectLine(box.current, wanted.line)
  }, [wanted])
  const hasErrors = issues.some(({ severity }) => severity === 'error')
  return (
    <div className="field">
      <label htmlFor="file-text">{t('contribute.file')}</label>
      <p className="field-help" id="file-help">
        {t('contribute.fileHelp')}
      </p>
      <textarea
        id="file-text"
        ref={box}
        className="file-text"
        dir="auto"
        rows={24}
        spellCheck={false}
        translate="no"
        aria-describedby="file-help"
        aria-invalid={hasErrors || undefined}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  )
}

function selectLine(box: HTMLTextAreaElement | null, line: number): void {
  if (!box) return
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  box.focus()
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  box.scrollTop = (box.scrollHeight * (line - 1)) / Math.max(1, lines.length) - box.clientHeight / 2
}
