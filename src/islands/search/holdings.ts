import { createDirectory, createEngine, type Directory } from '#search/createEngine.ts'
import type { SearchDocument } from '#search/document.ts'
import {
  addParts,
  readConcepts,
  readNames,
  readTexts,
  type Tier,
  type Tiers,
} from '#search/index/searchFiles.ts'
import { joinDocument } from '#search/index/splitDocument.ts'
import type { Query, SearchEngine } from '#search/query.ts'
import type { ShownAnswer } from './shownAnswer.ts'
import { toCard } from './toCard.ts'

/** What has come of the search, and the engine over it. */
export interface Holdings {
  readonly has: (tier: Tier) => boolean
  /** Throws an `IndexFileError` for a file that cannot be used. */
  readonly putTier: (tier: Tier, file: Uint8Array) => void
  /** Parts by name. False when one cannot be used; the others are. */
  readonly putParts: (files: Readonly<Record<string, Uint8Array>>) => boolean
  /** Another number whenever something has come. */
  readonly state: () => number
  /** The first hits with their cards; `undefined` until the names are there. */
  readonly search: (query: Query, first: number) => ShownAnswer | undefined
}

const READ = { names: readNames, concepts: readConcepts, texts: readTexts } as const

/** `today` is an ISO date. */
export function createHoldings(today: string): Holdings {
  let tiers: Partial<Tiers> = {}
  let engine: SearchEngine | undefined
  let directory: Directory | undefined
  let numbers: ReadonlyMap<string, number> = new Map()
  let state = 0
  const used = new Set<string>()

  function renew(more: Partial<Tiers>): void {
    const isSame = (['names', 'concepts', 'texts'] as const).every((tier) => more[tier] === tiers[tier])
    tiers = more
    state++
    // Postings are put into the words that an engine has already.
    if (isSame || !more.names) return
    directory ??= createDirectory(more.names, today)
    engine = createEngine({ ...more, names: more.names }, today, directory)
  }

  function putTier(tier: Tier, file: Uint8Array): void {
    renew({ ...tiers, [tier]: READ[tier](file) })
    if (tier === 'names') numbers = new Map(tiers.names?.documents.map(({ id }, number) => [id, number]))
  }

  /** All at once where all are good: for each step the words are sorted anew. */
  function putParts(files: Readonly<Record<string, Uint8Array>>): boolean {
    const fresh = Object.entries(files).filter(([name]) => !used.has(name))
    if (fresh.length === 0) return true
    try {
      renew(addParts(tiers, Object.fromEntries(fresh)))
      for (const [name] of fresh) used.add(name)
      return true
    } catch {
      if (fresh.length > 1) for (const [name, file] of fresh) putParts({ [name]: file })
      return false
    }
  }

  function search(query: Query, first: number): ShownAnswer | undefined {
    const answer = engine?.search({ ...query, first })
    if (!answer || !tiers.names) return undefined
    const cards = answer.hits.flatMap((hit) => {
      const document = findDocument(tiers, numbers.get(hit.id))
      return document ? [toCard(document, hit, query.locale)] : []
    })
    return { ...answer, cards }
  }

  return { has: (tier) => tiers[tier] !== undefined, putTier, putParts, state: () => state, search }
}

function findDocument({ names, texts }: Partial<Tiers>, number = -1): SearchDocument | undefined {
  const named = names?.documents[number]
  return named && joinDocument(named, texts?.details[number])
}
