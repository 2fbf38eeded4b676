import { TIERS, type Tier } from '#search/index/searchFiles.ts'
import type { Query } from '#search/query.ts'
import { fetchFile } from './fetchFile.ts'
import { createHoldings, type ShownAnswer } from './holdings.ts'
import { createParts } from './parts.ts'

/** Addresses of the files by tier, those of the parts by name, and the ISO date of the build. */
export interface SearchSource {
  readonly urls: Readonly<Record<Tier, string>> & { readonly parts: Readonly<Record<string, string>> }
  readonly today: string
}

/** What has come so far: nothing, the names, everything; or what could not be had. */
export type Progress = 'loading' | 'usable' | 'complete' | 'failed' | 'partial'

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
  const held = createHoldings(today)
  const parts = createParts(urls.parts, () => tell('partial'))
  let tell: (progress: Progress) => void = () => {}
  let asked = 0

  async function load(listener: typeof tell): Promise<void> {
    tell = listener
    parts.forget()
    tell(held.has('names') ? 'usable' : 'loading')
    try {
      for (const tier of TIERS) {
        if (!held.has(tier)) held.putTier(tier, await fetchFile(urls[tier]))
        tell(tier === TIERS.at(-1) ? 'complete' : 'usable')
      }
    } catch {
      tell(held.has('names') ? 'partial' : 'failed')
    }
  }

  async function ask(query: Query, first: number, hear: Parameters<SearchSession['ask']>[2]): Promise<void> {
    const number = ++asked
    for (let isNew = true; isNew && number === asked; ) {
      const answer = held.search(query, first)
      hear(answer)
      const before = held.state()
      const areUsable = held.putParts(await parts.bring(answer?.wants ?? []))
      if (!areUsable) tell('partial')
      isNew = held.state() !== before
    }
  }

  return { load, ask }
}
