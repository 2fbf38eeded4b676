import { useCallback, useEffect, useState } from 'react'
import { createEngine } from '#search/createEngine.ts'
import type { SearchData, SearchDocument } from '#search/document.ts'
import type { SearchEngine } from '#search/query.ts'

export interface ReadyEngine {
  readonly engine: SearchEngine
  readonly documents: ReadonlyMap<string, SearchDocument>
}

export interface EngineState {
  readonly status: 'loading' | 'failed' | 'ready'
  readonly ready?: ReadyEngine
}

/** Loads the search data and makes the engine. `retry` tries again after a failure. */
export function useEngine(dataUrl: string, today: string): EngineState & { readonly retry: () => void } {
  const [state, setState] = useState<EngineState>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt must load again
  useEffect(() => {
    const aborter = new AbortController()
    setState({ status: 'loading' })
    loadEngine(dataUrl, today, aborter.signal).then(
      (ready) => setState({ status: 'ready', ready }),
      () => {
        if (!aborter.signal.aborted) setState({ status: 'failed' })
      },
    )
    return () => aborter.abort()
  }, [dataUrl, today, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...state, retry }
}

async function loadEngine(dataUrl: string, today: string, signal: AbortSignal): Promise<ReadyEngine> {
  const response = await fetch(dataUrl, { signal })
  if (!response.ok) throw new Error(`${dataUrl}: ${response.status}`)
  const data = (await response.json()) as SearchData
  return {
    engine: createEngine(data, today),
    documents: new Map(data.documents.map((document) => [document.id, document])),
  }
}
