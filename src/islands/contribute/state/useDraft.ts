import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { emptyDraft, normalise, readDraft, setField } from '../draft/draft.ts'
import { type Address, readAddress } from './address.ts'
import { createDraftStore, type SavedDraft } from './draftStore.ts'

/** A draft that is open, or what became of opening it. */
export interface OpenDraft extends SavedDraft {
  /** Name of the profile that is corrected; empty for a new one. */
  readonly slug: string
  readonly isConfirming: boolean
  readonly progress: 'loading' | 'ready' | 'unknown' | 'failed'
}

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
    const address = readAddress(location.hash)
    if (!address) return
    const saved = store.read(address.slug)
    if (address.slug === '') {
      put({ ...toNew(emptyDraft(textLanguage), 'ready'), ...saved })
      return
    }
    put({ ...toNew('', 'loading'), ...address })
    const loaded = await load(address, saved, today)
    // Meanwhile the person may have turned to another one.
    if (readAddress(location.hash)?.slug === address.slug) put(loaded)
  }, [put, store, textLanguage, today])

  useEffect(() => {
    void open()
    const onHash = () => void open()
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [open])

  return {
    draft,
    isKept,
    isChanged: draft.progress === 'ready' && draft.text !== draft.original,
    setText: useCallback(
      (change) => save({ ...latest.current, text: normalise(change(latest.current.text)) }),
      [save],
    ),
    setFileName: useCallback((fileName) => save({ ...latest.current, fileName }), [save]),
    clear: useCallback(() => {
      store.clear(latest.current.slug)
      put({ ...latest.current, text: latest.current.original, fileName: '', isConfirming: false })
    }, [put, store]),
    replace: useCallback(
      (text, fileName) => save({ ...latest.current, text: normalise(text), fileName }),
      [save],
    ),
    retry: useCallback(() => void open(), [open]),
  }
}

function toNew(text: string, progress: OpenDraft['progress']): OpenDraft {
  return { slug: '', isConfirming: false, text, original: text, fileName: '', progress }
}

async function load(address: Address, saved: SavedDraft | undefined, today: string): Promise<OpenDraft> {
  const { slug, isConfirming } = address
  const none = { ...toNew('', 'failed'), slug, isConfirming }
  try {
    const response = await fetch(`/data/profiles/${slug}.md`)
    if (!response.ok) return { ...none, progress: response.status === 404 ? 'unknown' : 'failed' }
    const original = normalise(await response.text())
    const text = saved?.text ?? original
    const isReadable = isConfirming && readDraft(text).fields !== undefined
    return {
      ...none,
      progress: 'ready',
      original,
      fileName: saved?.fileName ?? '',
      text: isReadable ? setField(text, ['confirmed'], today) : text,
    }
  } catch {
    return saved ? { ...none, ...saved, progress: 'ready' } : none
  }
}
