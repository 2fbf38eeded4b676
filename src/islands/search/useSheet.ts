import { useCallback, useMemo, useRef, useState } from 'react'

/** A sheet over the page that is an entry of the history, so that Back closes it and does not leave the page. */
export interface Sheet {
  readonly isOpen: boolean
  readonly open: () => void
  /** Goes back to the entry below, which closes it. */
  readonly close: () => void
  /** Is the entry of the moment the sheet's? */
  readonly isEntered: () => boolean
  /** To be called when the entry of the moment changes: closes the sheet, and says whether that was going back from it. */
  readonly leave: () => boolean
}

/** Marks the entry that a sheet was opened over: a link that is followed instead must be obeyed. */
const BELOW = 'isBelowSheet'

export function useSheet(): Sheet {
  const [isOpen, setOpen] = useState(false)
  const entered = useRef(false)
  const open = useCallback(() => {
    if (entered.current) return
    entered.current = true
    history.replaceState({ ...history.state, [BELOW]: true }, '')
    history.pushState({ ...history.state, [BELOW]: false }, '')
    setOpen(true)
  }, [])
  const close = useCallback(() => {
    if (entered.current) history.back()
  }, [])
  const isEntered = useCallback(() => entered.current, [])
  const leave = useCallback(() => {
    const isBack = entered.current && history.state?.[BELOW] === true
    entered.current = false
    setOpen(false)
    return isBack
  }, [])
  return useMemo(() => ({ isOpen, open, close, isEntered, leave }), [isOpen, open, close, isEntered, leave])
}
