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
 * be shown as similar, in a fixed order; `today` is an ISO date. An organisation and its parent are never alike.
 */
export function createFindSimilar(offered: readonly Organisation[], today: string): FindSimilar {
  const entries = offered.map((organisation) => ({ organisation, terms: termsOf(organisation) }))
  const rarity = createRarity(entries.map(({ terms }) => terms))
  const byTheme = new Map<string, number[]>()
  for (const [at, { terms }] of entries.entries())
    for (const theme of terms.theme) {
      const holders = byTheme.get(theme)
      if (holders) holders.push(at)
      else byTheme.set(theme, [at])
    }

  return (organisation) => {
    const own = termsOf(organisation)
    const near = new Set(
      own.theme.flatMap((theme) => nextOf(byTheme.get(theme) ?? [], organisation, offered)),
    )
    return [...near]
      .flatMap((at) => entries[at] ?? [])
      .filter((entry) => !isFamily(entry.organisation, organisation))
      .map((entry) => ({ ...entry, shared: intersect(own, entry.terms) }))
      .map((entry) => ({
        ...entry,
        score: scoreOf(entry.shared, rarity) * trustOf(entry.organisation, today),
      }))
      .sort((a, b) => b.score - a.score || (a.organisation.slug < b.organisation.slug ? -1 : 1))
      .slice(0, MOST)
      .map(({ organisation: other, shared }) => ({ organisation: other, shared: telling(shared, rarity) }))
  }
}

type Terms = Readonly<Record<keyof Shared, readonly string[]>>
/** 0 for what is too common to say anything, more the fewer have it. */
type Rarity = (kind: keyof Shared, id: string) => number

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

/** The numbers that follow an organisation's own, round the end to the beginning. */
function nextOf(numbers: readonly number[], { slug }: Organisation, offered: readonly Organisation[]) {
  const from = numbers.findIndex((at) => (offered[at]?.slug ?? '') > slug)
  const start = from < 0 ? 0 : from
  return [...numbers.slice(start), ...numbers.slice(0, start)].slice(0, MOST_COMPARED)
}

function isFamily(a: Organisation, b: Organisation): boolean {
  return a.slug === b.slug || a.parent?.slug === b.slug || b.parent?.slug === a.slug
}

function intersect(a: Terms, b: Terms): Shared {
  const both = (kind: keyof Shared) => a[kind].filter((id) => b[kind].includes(id))
  return { theme: both('theme'), area: both('area'), target: both('target'), language: both('language') }
}

function scoreOf(shared: Shared, rarity: Rarity): number {
  return KINDS.reduce(
    (sum, kind) => sum + WEIGHT[kind] * shared[kind].reduce((total, id) => total + rarity(kind, id), 0),
    0,
  )
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
