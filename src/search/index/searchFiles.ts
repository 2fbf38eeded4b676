import type { FacetTerms } from '../document.ts'
import { createIsFiller, type WrittenWord } from '../words/fillers.ts'
import { type ConceptIndex, decodeConcepts } from './concepts.ts'
import { IndexFileError, unpackSections } from './container.ts'
import { decodeDetails, decodeNamed } from './documentRows.ts'
import type { Details, NamedDocument } from './splitDocument.ts'
import { decodeWords, type WordIndex } from './wordIndex.ts'

/** In the order a browser loads them. With names alone the search works; each file after makes it know more. */
export const TIERS = ['names', 'concepts', 'texts'] as const
export type Tier = (typeof TIERS)[number]
export type SearchFiles = Readonly<Record<Tier, Uint8Array>>

export interface NamesTier {
  readonly documents: readonly NamedDocument[]
  readonly terms: FacetTerms
  readonly holidays: readonly string[]
  readonly words: WordIndex
}

export interface ConceptsTier extends ConceptIndex {
  readonly isFiller: (word: WrittenWord) => boolean
}

export interface TextsTier {
  readonly details: readonly Details[]
  readonly words: WordIndex
}

/** File → tier. All three throw an `IndexFileError` when the file cannot be used. */
export function readNames(file: Uint8Array): NamesTier {
  return reading(file, (sections) => ({
    ...parse<Omit<NamesTier, 'documents' | 'words'>>(sections.head, 'holidays'),
    documents: decodeNamed(need(sections.documents)),
    words: words(sections),
  }))
}

export function readConcepts(file: Uint8Array): ConceptsTier {
  return reading(file, (sections) => {
    const { fillers } = parse<{ fillers: readonly string[] }>(sections.head, 'fillers')
    return { ...decodeConcepts(sections), isFiller: createIsFiller(fillers) }
  })
}

export function readTexts(file: Uint8Array): TextsTier {
  return reading(file, (sections) => ({
    details: decodeDetails(need(sections.details)),
    words: words(sections),
  }))
}

type Sections = Readonly<Record<string, Uint8Array>>

/** Whatever a broken file does to its reader, a person is told one thing: it cannot be used. */
function reading<T>(file: Uint8Array, read: (sections: Sections) => T): T {
  const sections = unpackSections(file)
  try {
    return read(sections)
  } catch {
    throw new IndexFileError('not-an-index')
  }
}

/** Files of two tiers have parts of the same names; what only the right one has tells them apart. */
function parse<T>(bytes: Uint8Array | undefined, own: keyof T): T {
  const head = JSON.parse(new TextDecoder().decode(bytes)) as T
  if (!Array.isArray(head[own])) throw new IndexFileError('not-an-index')
  return head
}

function need(section: Uint8Array | undefined): Uint8Array {
  if (!section) throw new IndexFileError('not-an-index')
  return section
}

function words({ dictionary, postings }: Sections): WordIndex {
  return decodeWords({ dictionary: need(dictionary), postings: need(postings) })
}
