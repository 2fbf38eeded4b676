import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { Icon } from './Icon.tsx'
import './sheet.css'
import type { Sheet } from './useSheet.ts'

interface Props {
  readonly sheet: Sheet
  /** How many organisations there are under the filters of the moment, once that is known. */
  readonly total: number | undefined
  /** Takes all filters away; `undefined` where there is none. */
  readonly onClear: (() => void) | undefined
  readonly t: Translate
  readonly children: ReactNode
}

/** The filters over the whole of a narrow screen: a modal dialog, which keeps the focus and gives it back. */
export function FilterSheet({ sheet, total, onClear, t, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { isOpen, close } = sheet
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    // Esc closes a dialog without asking; its entry of the history must go as well.
    <dialog ref={dialog} className="sheet" aria-labelledby={titleId} onClose={close}>
      {isOpen && (
        <>
          <div className="sheet-head">
            <h2 id={titleId}>{t('search.filters')}</h2>
            <button type="button" className="sheet-close" aria-label={t('search.close')} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <div className="sheet-body">{children}</div>
          <div className="sheet-foot">
            {onClear && (
              <button type="button" className="button" onClick={onClear}>
                {t('search.clearAll')}
              </button>
            )}
            <button type="button" className="button button-main" onClick={close}>
              {total === undefined ? t('search.close') : t('search.show', { count: total })}
            </button>
          </div>
        </>
      )}
    </dialog>
  )
}
