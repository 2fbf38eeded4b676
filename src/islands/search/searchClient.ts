import type { Query } from '#search/query.ts'
import type { Progress, SearchSource, ShownAnswer } from './session.ts'
import { createWorker } from './trustedWorker.ts'
import type { Order, Report } from './worker.ts'

/** The search as the page talks to it, wherever it runs. */
export interface SearchClient {
  /** Starts loading; after a failure, tries again. */
  readonly load: () => void
  /** Asks; the answer comes to `onAnswer` unless a later question overtakes it. */
  readonly ask: (query: Query, first: number) => void
  readonly stop: () => void
}

export interface Listener {
  readonly onProgress: (progress: Progress) => void
  readonly onAnswer: (query: Query, answer: ShownAnswer) => void
}

/**
 * Runs the search in a module worker, so that typing never waits for it. Where a worker cannot be had, the same module
 * runs on the page.
 */
export function createSearchClient(source: SearchSource, listener: Listener): SearchClient {
  let last = 0
  let asked: Query | undefined
  let post: ((order: Order) => void) | undefined
  let stop = () => {}
  const waiting: Order[] = []

  function hear(report: Report): void {
    if (report.kind === 'progress') listener.onProgress(report.progress)
    // A late answer to an old question is dropped: what is shown always answers what stands in the box.
    else if (report.number === last && asked && report.answer) listener.onAnswer(asked, report.answer)
  }

  function send(order: Order): void {
    if (post) post(order)
    else waiting.push(order)
  }

  function begin(way: { readonly post: (order: Order) => void; readonly stop: () => void }): void {
    post = way.post
    stop = way.stop
    for (const order of waiting.splice(0)) way.post(order)
  }

  const onPage = () => void startOnPage(source, hear).then(begin, () => listener.onProgress('failed'))
  const inWorker = startWorker(hear, () => {
    post = undefined
    waiting.push({ kind: 'load', source })
    onPage()
  })
  if (inWorker) begin(inWorker)
  else onPage()

  return {
    load: () => send({ kind: 'load', source }),
    ask: (query, first) => {
      asked = query
      send({ kind: 'search', number: ++last, query, first })
    },
    stop: () => stop(),
  }
}

function startWorker(hear: (report: Report) => void, onBroken: () => void) {
  try {
    const worker = createWorker()
    worker.onmessage = ({ data }: MessageEvent<Report>) => hear(data)
    worker.onerror = () => {
      worker.terminate()
      onBroken()
    }
    return { post: (order: Order) => worker.postMessage(order), stop: () => worker.terminate() }
  } catch {
    return undefined
  }
}

async function startOnPage(source: SearchSource, hear: (report: Report) => void) {
  const { createSession } = await import('./session.ts')
  const session = createSession(source)
  const post = (order: Order) => {
    if (order.kind === 'load') void session.load((progress) => hear({ kind: 'progress', progress }))
    else hear({ kind: 'answer', number: order.number, answer: session.search(order.query, order.first) })
  }
  return { post, stop: () => {} }
}
