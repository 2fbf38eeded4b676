import { useCallback, useMemo, useRef, useState } from 'react'

/** A sheet over the page that is an entry of the history, so that Back closes it and does not leave the page. */
export interface Sheet {
  readonly isOpen: boolean
  readonly open: () => void
  /** Goes back to the entry below, which closes it. */
  readonly close: () => void
  /** Is the entry of the moment the sheet's? */
  readonly isEntered: () => boolean
  /** To be called when the entry of the moment changes: closes the sheet, and says whether it was open. */
  readonly leave: () => boolean
}

export function useSheet(): Sheet {
  const [isOpen, setOpen] = useState(false)
  const entered = useRef(false)
  const open = useCallback(() => {
    if (entered.current) return
    entered.current = true
    history.pushState(history.state, '')
    setOpen(true)
  }, [])
  const close = useCallback(() => {
    if (entered.current) history.back()
  }, [])
  const isEntered = useCallback(() => entered.current, [])
  const leave = useCallback(() => {
    const wasOpen = entered.current
    entered.current = false
    setOpen(false)
    return wasOpen
  }, [])
  return useMemo(() => ({ isOpen, open, close, isEntered, leave }), [isOpen, open, close, isEntered, leave])
}
