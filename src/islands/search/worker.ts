import type { Query } from '#search/query.ts'
import type { ShownAnswer } from './holdings.ts'
import { createSession, type Progress, type SearchSession, type SearchSource } from './session.ts'

/** What the page says to the worker. */
export type Order =
  | { readonly kind: 'load'; readonly source: SearchSource }
  | { readonly kind: 'search'; readonly number: number; readonly query: Query; readonly first: number }

/** What the worker says to the page. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly number: number; readonly answer: ShownAnswer | undefined }

let session: SearchSession | undefined

const report = (message: Report) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'load') {
    session ??= createSession(data.source)
    void session.load((progress) => report({ kind: 'progress', progress }))
  } else {
    const { query, first, number } = data
    void session?.ask(query, first, (answer) => report({ kind: 'answer', number, answer }))
  }
})
