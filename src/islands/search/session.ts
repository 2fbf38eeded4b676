import { createDirectory, createEngine, type Directory } from '#search/createEngine.ts'
import type { SearchDocument } from '#search/document.ts'
import { addWords, readConcepts, readNames, readTexts, TIERS, type Tier } from '#search/index/searchFiles.ts'
import { joinDocument } from '#search/index/splitDocument.ts'
import type { Tiers } from '#search/query/lookUp.ts'
import type { Answer, Query, SearchEngine } from '#search/query.ts'
import { fetchFile } from './fetchFile.ts'
import { createParts } from './parts.ts'

/** Addresses of the files by tier, those of the parts by name, and the ISO date of the build. */
export interface SearchSource {
  readonly urls: Readonly<Record<Tier, string>> & { readonly parts: Readonly<Record<string, string>> }
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
  /**
   * Answers with the first hits: at once, and again when a part has come that the query needs, unless something else has
   * been asked by then. `undefined` until the names are there. Resolves when there is nothing more to come.
   */
  readonly ask: (
    query: Query,
    first: number,
    hear: (answer: ShownAnswer | undefined) => void,
  ) => Promise<void>
}

/** The search as it lives in a worker, or on the page where there is none. */
export function createSession({ urls, today }: SearchSource): SearchSession {
  let tiers: Partial<Tiers> = {}
  let engine: SearchEngine | undefined
  let directory: Directory | undefined
  let numbers: ReadonlyMap<string, number> = new Map()
  let tell: (progress: Progress) => void = () => {}
  let asked = 0
  /** The concepts that the engine knows. */
  let known: Tiers['concepts']
  const parts = createParts(urls.parts, () => tell('partial'))

  function renew(more: Partial<Tiers>): void {
    tiers = more
    known = more.concepts
    if (!more.names) return
    directory ??= createDirectory(more.names, today)
    engine = createEngine({ ...more, names: more.names }, today, directory)
  }

  async function loadTier(tier: Tier): Promise<void> {
    if (tiers[tier]) return
    const file = await fetchFile(urls[tier])
    renew({ ...tiers, [tier]: READ[tier](file) })
    if (tier === 'names') numbers = new Map(tiers.names?.documents.map(({ id }, number) => [id, number]))
  }

  async function load(listener: typeof tell): Promise<void> {
    tell = listener
    parts.forget()
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

  /** True when the search knows more than it did. A file that came but cannot be used is as good as none. */
  async function bring(names: readonly string[]): Promise<boolean> {
    const before = engine
    const files = await parts.bring(names)
    for (const [name, file] of Object.entries(files)) {
      try {
        if (tiers.concepts) tiers = { ...tiers, concepts: addWords(tiers.concepts, { [name]: file }) }
      } catch {
        tell('partial')
      }
    }
    if (tiers.concepts !== known) renew(tiers)
    return engine !== before
  }

  function search(query: Query, first: number): ShownAnswer | undefined {
    const answer = engine?.search({ ...query, first })
    if (!answer || !tiers.names) return undefined
    const cards = answer.hits.flatMap(({ id }) => toCard(tiers, numbers.get(id)) ?? [])
    return { ...answer, cards }
  }

  async function ask(query: Query, first: number, hear: Parameters<SearchSession['ask']>[2]): Promise<void> {
    const number = ++asked
    for (let isNew = true; isNew && number === asked; ) {
      const answer = search(query, first)
      hear(answer)
      isNew = await bring(answer?.wants ?? [])
    }
  }

  return { load, ask }
}

const READ = { names: readNames, concepts: readConcepts, texts: readTexts } as const

function toCard({ names, texts }: Partial<Tiers>, number = -1): SearchDocument | undefined {
  const named = names?.documents[number]
  return named && joinDocument(named, texts?.details[number])
}
