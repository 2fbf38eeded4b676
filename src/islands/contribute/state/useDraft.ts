import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isPlaceOnPage } from '../../isPlaceOnPage.ts'
import { emptyDraft, normalise } from '../draft/draft.ts'
import { readAddress, toHash } from './address.ts'
import { createDraftStore } from './draftStore.ts'
import { loadProfile } from './loadProfile.ts'
import { type OpenDraft, toNew } from './openDraft.ts'

export interface DraftControls {
  readonly draft: OpenDraft
  /** Does the tab keep it when the page is loaded anew? */
  readonly isKept: boolean
  readonly isChanged: boolean
  readonly setText: (change: (text: string) => string) => void
  readonly setFileName: (name: string) => void
  /** Forgets what was written and begins again from what was there. */
  readonly clear: () => void
  /** Another file in the place of this one. */
  readonly replace: (text: string, fileName: string) => void
  readonly retry: () => void
}

/** The draft that the address names, as the tab keeps it. `today` is an ISO date. */
export function useDraft(textLanguage: string, today: string): DraftControls {
  const store = useMemo(() => createDraftStore(() => sessionStorage), [])
  const [isKept, setKept] = useState(true)
  const [draft, setDraft] = useState<OpenDraft>(() => toNew(emptyDraft(textLanguage), 'loading'))
  const latest = useRef(draft)
  /** Counts what was opened: what arrives late must not lie down over it. */
  const turn = useRef(0)

  const put = useCallback((next: OpenDraft) => {
    latest.current = next
    setDraft(next)
  }, [])
  const save = useCallback(
    (next: OpenDraft) => {
      put(next)
      const { text, original, fileName } = next
      setKept(store.write(next.slug, { text, original, fileName }))
    },
    [put, store],
  )
  const open = useCallback(async () => {
    if (isOnPage(latest.current)) return
    const mine = ++turn.current
    const address = readAddress(location.hash)
    if (!address) return put(toNew('', 'unknown'))
    const saved = store.read(address.slug)
    if (address.slug === '') return put({ ...toNew(emptyDraft(textLanguage), 'ready'), ...saved })
    put({ ...toNew('', 'loading'), ...address })
    const loaded = await loadProfile(address, saved, today)
    if (mine === turn.current) put(loaded)
  }, [put, store, textLanguage, today])

  useAddress(open)

  return {
    draft,
    isKept,
    isChanged: draft.progress === 'ready' && draft.text !== draft.published,
    setText: useCallback(
      (change) => save({ ...latest.current, text: normalise(change(latest.current.text)) }),
      [save],
    ),
    setFileName: useCallback((fileName) => save({ ...latest.current, fileName }), [save]),
    clear: useCallback(() => {
      store.clear(latest.current.slug)
      const { slug, published, progress } = latest.current
      put({ ...toNew(published, progress), slug })
    }, [put, store]),
    replace: useCallback(
      (text, fileName) => {
        turn.current += 1
        save(toReplaced(latest.current, normalise(text), fileName))
      },
      [save],
    ),
    retry: useCallback(() => void open(), [open]),
  }
}

/** Opens what the address names, now and whenever its fragment changes. */
function useAddress(open: () => Promise<void>): void {
  useEffect(() => {
    void open()
    const onHash = () => void open()
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [open])
}

/** Does the address name a place on the page, and no draft? Then it goes back to that of the draft. */
function isOnPage({ slug, progress }: OpenDraft): boolean {
  if (!isPlaceOnPage(location.hash)) return false
  showAddress(slug)
  // Nothing is open yet, so a new draft is opened.
  return slug !== '' || progress !== 'loading'
}

/** A file in the place of the draft. Where the address names no profile that is there, it becomes a new one. */
function toReplaced(draft: OpenDraft, text: string, fileName: string): OpenDraft {
  if (draft.progress !== 'unknown') return { ...draft, text, fileName, progress: 'ready' }
  showAddress('')
  return { ...toNew('', 'ready'), text, fileName }
}

function showAddress(slug: string): void {
  history.replaceState(history.state, '', location.pathname + toHash({ slug, isConfirming: false }))
}
