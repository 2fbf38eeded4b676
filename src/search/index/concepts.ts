import { RULES } from '../words/endings.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { encodePostings, type Posting, visitPostings } from './postings.ts'

/** What many words in many languages mean: a concept of the thesaurus, or an option of a facet with its labels. */
export interface IndexedConcept {
  /** `debt`, or `language/so` for the option of a facet. */
  readonly id: string
  readonly label: Readonly<Record<string, string>>
  readonly related: readonly string[]
  /** Themes whose organisations are near to it though they have none of its words. */
  readonly themes: readonly string[]
  /** For whom it mostly is; those who work with them come first among the near ones. */
  readonly targetGroups: readonly string[]
  /** Says for whom or how rather than what; see `Concept.modifier`. */
  readonly isModifier: boolean
  /** Empty for an option of a facet: its documents follow from the facets. */
  readonly postings: readonly Posting[]
  /** By language: folded words of each phrase, parted by one space. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
}

/** What a phrase means, and the languages it is in, as bits of `RULES`: it has endings only of those. */
export interface PhraseEntry {
  readonly concepts: readonly number[]
  readonly rules: number
}
/** By folded phrase. */
export type Phrases = ReadonlyMap<string, PhraseEntry>

export interface ConceptIndex {
  readonly concepts: readonly Omit<IndexedConcept, 'postings' | 'phrases'>[]
  readonly phrases: Phrases
  readonly visit: (concept: number, visit: (document: number, grade: number) => void) => void
}

/** Concepts → bytes: what they are as JSON, their phrases in some languages, their postings. */
export function encodeConcepts(
  concepts: readonly IndexedConcept[],
  languages: readonly string[],
): Readonly<Record<string, Uint8Array>> {
  const postings = new ByteWriter()
  for (const concept of concepts) {
    const bytes = encodePostings(concept.postings)
    postings.number(bytes.length).raw(bytes)
  }
  const plain = concepts.map(({ postings, phrases, ...plain }) => plain)
  return {
    concepts: new TextEncoder().encode(JSON.stringify(plain)),
    languages: new TextEncoder().encode(languages.join(' ')),
    phrases: encodePhrases(concepts, languages),
    conceptPostings: postings.finish(),
  }
}

/** Bytes → concepts. Throws when a part is missing or damaged, but for phrases cut short, which only the file's checksum tells. */
export function decodeConcepts(sections: Readonly<Record<string, Uint8Array | undefined>>): ConceptIndex {
  const concepts = JSON.parse(new TextDecoder().decode(need(sections.concepts))) as ConceptIndex['concepts']
  const languages = new TextDecoder().decode(need(sections.languages)).split(' ')
  const phrases = addPhrases(new Map(), [{ languages, bytes: need(sections.phrases) }], concepts.length)
  const lists = new ByteReader(need(sections.conceptPostings))
  const postings = concepts.map(() => lists.raw(lists.number()))
  return {
    concepts,
    phrases,
    visit: (concept, visit) => visitPostings(postings[concept] ?? new Uint8Array(), visit),
  }
}

function need(bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new RangeError('A part of the index is missing')
  return bytes
}

/**
 * One language after the other, a phrase a line, an empty line after each concept: what is alike stands together, which
 * compresses better than any order of the alphabet (measured: 148 KB against 181).
 */
export function encodePhrases(concepts: readonly IndexedConcept[], languages: readonly string[]): Uint8Array {
  const text = languages
    .flatMap((lang) =>
      concepts.map(({ phrases }) => `${(phrases[lang] ?? []).map((phrase) => `${phrase}\n`).join('')}\n`),
    )
    .join('')
  return new TextEncoder().encode(text)
}

/** What `encodePhrases` wrote, and for which languages. */
export interface EncodedPhrases {
  readonly languages: readonly string[]
  readonly bytes: Uint8Array
}

/** Phrases, and encoded ones, in the order of the alphabet. */
export function addPhrases(known: Phrases, encoded: readonly EncodedPhrases[], concepts: number): Phrases {
  const phrases = new Map(known)
  for (const { languages, bytes } of encoded) {
    let lists = 0
    const rules = languages.map(rulesOf)
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
      if (line === '') lists++
      else addPhrase(phrases, line, lists % concepts, rules[Math.floor(lists / concepts)] ?? 0)
    }
  }
  const sorted = [...phrases.keys()].sort()
  return new Map(sorted.map((phrase) => [phrase, phrases.get(phrase) as PhraseEntry]))
}

function addPhrase(phrases: Map<string, PhraseEntry>, phrase: string, concept: number, rules: number): void {
  const before = phrases.get(phrase)
  const concepts = before?.concepts ?? []
  phrases.set(phrase, {
    concepts: concepts.includes(concept) ? concepts : [...concepts, concept],
    rules: (before?.rules ?? 0) | rules,
  })
}

/** Chinese and Vietnamese have no endings. */
function rulesOf(lang: string): number {
  if (lang === 'ru' || lang === 'uk') return RULES.cyrillic
  return Object.entries(RULES).find(([id]) => id === lang)?.[1] ?? 0
}
