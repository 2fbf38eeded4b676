import { useCallback, useEffect, useRef, useState } from 'react'
import type { Query } from '#search/query.ts'
import type { ShownAnswer } from './holdings.ts'
import { createSearchClient, type SearchClient } from './searchClient.ts'
import type { Progress, SearchSource } from './session.ts'

/** An answer and the question it answers. */
export interface Answered {
  readonly query: Query
  readonly answer: ShownAnswer
}

export interface EngineState {
  readonly progress: Progress
  readonly answered: Answered | undefined
  /** Loads the search if nothing has yet. */
  readonly wake: () => void
  readonly retry: () => void
}

/**
 * Keeps an answer to the query of the moment. The files load when the page is at rest, or at once when somebody turns
 * to the search or comes with a question; every tier that arrives answers the question anew.
 */
export function useEngine(source: SearchSource, query: Query, first: number, isAsking: boolean): EngineState {
  const [progress, setProgress] = useState<Progress>('loading')
  const [answered, setAnswered] = useState<Answered>()
  const client = useRef<SearchClient>(undefined)
  const { urls, today } = source

  const hasBegun = useRef(false)
  useEffect(() => {
    const made = createSearchClient(
      { urls, today },
      { onProgress: setProgress, onAnswer: (asked, answer) => setAnswered({ query: asked, answer }) },
    )
    client.current = made
    hasBegun.current = false
    return made.stop
  }, [urls, today])

  const wake = useCallback(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    client.current?.load()
  }, [])
  const retry = useCallback(() => client.current?.load(), [])

  useEffect(() => {
    if (!isAsking) return onRest(wake)
    wake()
    return undefined
  }, [isAsking, wake])

  useEffect(() => client.current?.ask(query, first), [query, first])

  // Each tier that arrives may know a better answer; but nothing moves under somebody who walks through the results.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a tier is a reason
  useEffect(() => {
    if (!document.activeElement?.closest('.results')) client.current?.ask(query, first)
  }, [progress])

  return { progress, answered, wake, retry }
}

/** Calls back when the page has nothing better to do. Safari has no idle callback. */
function onRest(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(call, { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(call, 500)
  return () => clearTimeout(timer)
}
