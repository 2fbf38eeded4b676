import { createEngine } from '#search/createEngine.ts'
import type { SearchDocument } from '#search/document.ts'
import { readConcepts, readNames, readTexts, TIERS, type Tier } from '#search/index/searchFiles.ts'
import { joinDocument } from '#search/index/splitDocument.ts'
import type { Tiers } from '#search/query/lookUp.ts'
import type { Answer, Query, SearchEngine } from '#search/query.ts'

/** Addresses of the files by tier, and the ISO date of the build. */
export interface SearchSource {
  readonly urls: Readonly<Record<Tier, string>>
  readonly today: string
}

/** What has come so far: nothing, the names, everything; or what could not be had. */
export type Progress = 'loading' | 'usable' | 'complete' | 'failed' | 'partial'

/** An answer cut to what is shown, with the cards for it. */
export interface ShownAnswer extends Answer {
  readonly cards: readonly SearchDocument[]
}

export interface SearchSession {
  /** Loads what is missing, tier by tier; tells of each step. Calling it again after a failure tries again. */
  readonly load: (tell: (progress: Progress) => void) => Promise<void>
  /** The first hits of an answer; `undefined` until the names are there. */
  readonly search: (query: Query, first: number) => ShownAnswer | undefined
}

/** Longer than this a phone on a bad line would rather be told and asked. */
const PATIENCE_MS = 30_000

/** The search as it lives in a worker, or on the page where there is none. */
export function createSession({ urls, today }: SearchSource): SearchSession {
  let tiers: Partial<Tiers> = {}
  let engine: SearchEngine | undefined
  let numbers: ReadonlyMap<string, number> = new Map()

  async function loadTier(tier: Tier): Promise<void> {
    if (tiers[tier]) return
    const file = await fetchFile(urls[tier])
    const more = { ...tiers, [tier]: READ[tier](file) }
    if (more.names) engine = createEngine({ ...more, names: more.names }, today)
    tiers = more
    if (tier === 'names') numbers = new Map(more.names?.documents.map(({ id }, number) => [id, number]))
  }

  async function load(tell: (progress: Progress) => void): Promise<void> {
    tell(engine ? 'usable' : 'loading')
    try {
      for (const tier of TIERS) {
        await loadTier(tier)
        tell(tier === TIERS.at(-1) ? 'complete' : 'usable')
      }
    } catch {
      tell(engine ? 'partial' : 'failed')
    }
  }

  function search(query: Query, first: number): ShownAnswer | undefined {
    const answer = engine?.search({ ...query, first })
    if (!answer || !tiers.names) return undefined
    const cards = answer.hits.flatMap(({ id }) => toCard(tiers, numbers.get(id)) ?? [])
    return { ...answer, cards }
  }

  return { load, search }
}

const READ = { names: readNames, concepts: readConcepts, texts: readTexts } as const

function toCard({ names, texts }: Partial<Tiers>, number = -1): SearchDocument | undefined {
  const named = names?.documents[number]
  return named && joinDocument(named, texts?.details[number])
}

/** Files are gzip inside; hosts leave them as they are. */
async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`)
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(plain).arrayBuffer())
}
