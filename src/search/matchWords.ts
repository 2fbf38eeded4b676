import Fuse, { type FuseResultMatch, type IFuseOptions } from 'fuse.js'
import { FACETS } from '#domain/facet.ts'
import type { SearchData, SearchDocument } from './document.ts'

export interface WordMatch {
  readonly document: SearchDocument
  /** 0 is a perfect match. */
  readonly score: number
  /** The piece of the document's own text that matched best. */
  readonly text: string
}

export type MatchWords = (text: string) => readonly WordMatch[]

/** Longer queries are pasted letters; Fuse slows down with every character and says no more after these. */
const LONGEST_QUERY = 80
/** Anything looser finds a hit for every nonsense word. */
const THRESHOLD = 0.28
/** A word this short is near to too many others: one wrong letter in `asdf` would find eleven organisations. */
const LONGEST_EXACT = 4

/** A document with the labels of its facets beside it, which are words to find it by as well. */
interface Entry {
  readonly document: SearchDocument
  readonly labels: readonly string[]
}

const OPTIONS: IFuseOptions<Entry> = {
  keys: [
    { name: 'name', weight: 6, getFn: ({ document }) => Object.values(document.name) },
    { name: 'otherNames', weight: 5, getFn: ({ document }) => document.otherNames },
    { name: 'keywords', weight: 4, getFn: ({ document }) => document.keywords },
    { name: 'labels', weight: 2, getFn: ({ labels }) => labels },
    { name: 'serviceTexts', weight: 2, getFn: ({ document }) => document.serviceTexts },
    { name: 'summary', weight: 2, getFn: ({ document }) => Object.values(document.summary) },
    { name: 'body', weight: 1, getFn: ({ document }) => document.body },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeMatches: true,
  includeScore: true,
  minMatchCharLength: 2,
  threshold: THRESHOLD,
  useTokenSearch: true,
  tokenMatch: 'all',
}

/** Fuzzy search by words over documents. Every word of the query must be somewhere in a document. */
export function createMatchWords(data: SearchData): MatchWords {
  const labels = toLabels(data)
  const entries = data.documents.map((document) => ({ document, labels: labelsOf(document, labels) }))
  const fuzzy = new Fuse(entries, OPTIONS)
  const exact = new Fuse(entries, { ...OPTIONS, threshold: 0 }, fuzzy.getIndex())
  return (text) => {
    const query = text.trim().slice(0, LONGEST_QUERY)
    const fuse = hasLongWord(query) ? fuzzy : exact
    return fuse.search(query).map(({ item, score, matches }) => ({
      document: item.document,
      score: score ?? 1,
      text: toExcerpt(matches ?? [], query),
    }))
  }
}

function hasLongWord(query: string): boolean {
  return query.split(/\s+/).some((word) => [...word].length > LONGEST_EXACT)
}

type Labels = ReadonlyMap<string, readonly string[]>

function toLabels({ terms }: SearchData): Labels {
  return new Map(
    FACETS.flatMap((facet) =>
      terms[facet].map(({ id, label }) => [`${facet} ${id}`, Object.values(label)] as const),
    ),
  )
}

function labelsOf(document: SearchDocument, labels: Labels): readonly string[] {
  const keys = document.services.flatMap((service) =>
    FACETS.flatMap((facet) => service[facet].map((id) => `${facet} ${id}`)),
  )
  return [...new Set(keys)].flatMap((key) => labels.get(key) ?? [])
}

/** The word that matched, out of the field that says most: names and keywords before long text. */
function toExcerpt(matches: readonly FuseResultMatch[], text: string): string {
  const fields = ['keywords', 'otherNames', 'name', 'labels', 'serviceTexts', 'summary', 'body']
  const best = [...matches].sort((a, b) => fields.indexOf(a.key ?? '') - fields.indexOf(b.key ?? ''))[0]
  const value = best?.value ?? text
  const [start, end] = longest(best?.indices ?? [])
  return isShort(value) ? value : wholeWords(value, start, end)
}

function isShort(value: string): boolean {
  return value.length <= 60
}

function longest(indices: FuseResultMatch['indices']): readonly [number, number] {
  return [...indices].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, 0]
}

function wholeWords(value: string, start: number, end: number): string {
  const before = /[\p{L}\p{M}\p{N}-]*$/u.exec(value.slice(0, start))?.[0] ?? ''
  const after = /^[\p{L}\p{M}\p{N}-]*/u.exec(value.slice(end + 1))?.[0] ?? ''
  return before + value.slice(start, end + 1) + after
}
