import { judgeFreshness } from './freshness.ts'
import type { Organisation } from './organisation.ts'

/** Ids of what two organisations have in common. */
export interface Shared {
  readonly theme: readonly string[]
  readonly area: readonly string[]
  readonly target: readonly string[]
  readonly language: readonly string[]
}

/** Another organisation like one, and why. */
export interface Similar {
  readonly organisation: Organisation
  readonly shared: Shared
}

export type FindSimilar = (organisation: Organisation) => readonly Similar[]

const KINDS = ['theme', 'area', 'target', 'language'] as const
/** What it does counts most; then who it is for; where and in which language tell apart what is left. */
const WEIGHT: Readonly<Record<keyof Shared, number>> = { theme: 1, target: 0.7, area: 0.5, language: 0.5 }
/** What more than half of all share says nothing of anyone. */
const TOO_COMMON = 0.5
/** Facts nobody has confirmed lately sink, here as in lists. */
const TRUST = { fresh: 1, due: 0.95, overdue: 0.8, unconfirmed: 0.8 } as const
/** For everyone is for nobody in particular. */
const EVERYONE = 'everyone'
/** As many as one looks through without being lost. */
const MOST = 3
/** Of each kind. */
const MOST_REASONS = 2
/** Compared with at most so many of each theme, the next in the directory, so that time grows with its size only. */
const MOST_COMPARED = 400

/**
 * Finds organisations like one: those that share a theme, by how much that is rare they share. `offered` are all that may
 * be shown as similar; `today` is an ISO date. An organisation and its parent are never alike.
 */
export function createFindSimilar(offered: readonly Organisation[], today: string): FindSimilar {
  const sorted = offered.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const rarity = createRarity(sorted.map(termsOf))
  const numberTerms = createTermNumbers()
  const entries = sorted.map((organisation) => ({
    organisation,
    numbers: numberTerms(termsOf(organisation)),
    trust: trustOf(organisation, today),
  }))
  const byTheme = groupByTheme(entries)

  return (organisation) => {
    const own = termsOf(organisation)
    const weights = weigh(own, numberTerms, rarity)
    const near = new Set(own.theme.flatMap((theme) => nextOf(byTheme.get(theme) ?? [], organisation)))
    const best: Scored[] = []
    for (const entry of near) {
      if (!isFamily(entry.organisation, organisation))
        keepBest(best, { entry, score: scoreOf(entry, weights) })
    }
    return best.map(({ entry }) => ({
      organisation: entry.organisation,
      shared: telling(intersect(own, termsOf(entry.organisation)), rarity),
    }))
  }
}

type Terms = Readonly<Record<keyof Shared, readonly string[]>>
/** 0 for what is too common to say anything, more the fewer have it. */
type Rarity = (kind: keyof Shared, id: string) => number
/** The numbers of terms, ascending: a large directory compares millions of pairs. */
type NumberTerms = (terms: Terms) => readonly number[]

interface Entry {
  readonly organisation: Organisation
  readonly numbers: readonly number[]
  readonly trust: number
}

interface Scored {
  readonly entry: Entry
  readonly score: number
}

function termsOf({ services, ...whole }: Organisation): Terms {
  const all = [whole, ...services]
  const unique = (ids: readonly (readonly string[])[]) => [...new Set(ids.flat())]
  return {
    theme: unique(all.map(({ themes }) => themes)),
    area: unique(all.map(({ areas }) => areas)),
    target: unique(all.map(({ targetGroups }) => targetGroups)).filter((id) => id !== EVERYONE),
    language: unique(all.map(({ languages }) => languages)),
  }
}

function createRarity(all: readonly Terms[]): Rarity {
  const counts = new Map<string, number>()
  for (const terms of all)
    for (const kind of KINDS)
      for (const id of terms[kind]) counts.set(`${kind}/${id}`, (counts.get(`${kind}/${id}`) ?? 0) + 1)
  return (kind, id) => {
    const share = (counts.get(`${kind}/${id}`) ?? 0) / all.length
    return share > TOO_COMMON && kind !== 'theme' ? 0 : Math.log(1 + 1 / share)
  }
}

function createTermNumbers(): NumberTerms {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return (terms) =>
    KINDS.flatMap((kind) => terms[kind].map((id) => numberOf(`${kind}/${id}`))).sort((a, b) => a - b)
}

function groupByTheme(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const theme of termsOf(entry.organisation).theme) {
      const group = groups.get(theme)
      if (group) group.push(entry)
      else groups.set(theme, [entry])
    }
  return groups
}

/** What it is worth to share each term with an organisation, by the term's number. */
function weigh(own: Terms, numberTerms: NumberTerms, rarity: Rarity): ReadonlyMap<number, number> {
  const nothing = { theme: [], area: [], target: [], language: [] }
  const terms = KINDS.flatMap((kind) => own[kind].map((id) => [kind, id] as const))
  return new Map(
    terms.map(([kind, id]) => {
      const [number = 0] = numberTerms({ ...nothing, [kind]: [id] })
      return [number, WEIGHT[kind] * rarity(kind, id)]
    }),
  )
}

function scoreOf({ numbers, trust }: Entry, weights: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const number of numbers) sum += weights.get(number) ?? 0
  return sum * trust
}

/** Puts one among the best, if it is one of them. */
function keepBest(best: Scored[], one: Scored): void {
  const at = best.findIndex((other) => isBetter(one, other))
  if (at >= 0) best.splice(at, 0, one)
  else if (best.length < MOST) best.push(one)
  best.length = Math.min(best.length, MOST)
}

function isBetter(a: Scored, b: Scored): boolean {
  return a.score === b.score ? a.entry.organisation.slug < b.entry.organisation.slug : a.score > b.score
}

/** Those that follow an organisation, round the end to the beginning. */
function nextOf(entries: readonly Entry[], { slug }: Organisation): readonly Entry[] {
  const start = firstAfter(entries, slug)
  const following = entries.slice(start, start + MOST_COMPARED)
  return [...following, ...entries.slice(0, Math.min(start, MOST_COMPARED - following.length))]
}

/** The place of the first whose slug comes after this one; 0 where none does. */
function firstAfter(entries: readonly Entry[], slug: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.organisation.slug ?? '') > slug) high = middle
    else low = middle + 1
  }
  return low === entries.length ? 0 : low
}

function isFamily(a: Organisation, b: Organisation): boolean {
  return a.slug === b.slug || a.parent?.slug === b.slug || b.parent?.slug === a.slug
}

function intersect(a: Terms, b: Terms): Shared {
  const both = (kind: keyof Shared) => a[kind].filter((id) => b[kind].includes(id))
  return { theme: both('theme'), area: both('area'), target: both('target'), language: both('language') }
}

/** Of what is shared, what tells most; longer reasons are not read. */
function telling(shared: Shared, rarity: Rarity): Shared {
  const kept = (kind: keyof Shared) =>
    shared[kind]
      .filter((id) => rarity(kind, id) > 0)
      .sort((a, b) => rarity(kind, b) - rarity(kind, a))
      .slice(0, MOST_REASONS)
  return { theme: kept('theme'), area: kept('area'), target: kept('target'), language: kept('language') }
}

function trustOf({ confirmed, reviewEvery }: Organisation, today: string): number {
  return TRUST[judgeFreshness(confirmed, reviewEvery, today)]
}
