import { useCallback, useEffect, useState } from 'react'
import type { EditorData } from '../judge/editorData.ts'

export interface Loading<Data> {
  readonly data: Data | undefined
  readonly isFailed: boolean
  readonly retry: () => void
}

/** Loads a JSON file of the site; says when it does not come, and tries again when asked. */
export function useJson<Data>(url: string | undefined): Loading<Data> {
  const [data, setData] = useState<{ readonly url: string; readonly value: Data }>()
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to load again
  useEffect(() => {
    if (url === undefined) return undefined
    const abort = new AbortController()
    setFailed(false)
    fetch(url, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then((value: Data) => setData({ url, value }))
      .catch(() => abort.signal.aborted || setFailed(true))
    return () => abort.abort()
  }, [url, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { data: data?.url === url ? data?.value : undefined, isFailed, retry }
}

export function useEditorData(): Loading<EditorData> {
  return useJson('/data/editor.json')
}
