import { ByteReader, ByteWriter } from './bytes.ts'
import { createFrontReader, createFrontWriter } from './frontCoding.ts'
import { encodePostings, type Posting, visitPostings } from './postings.ts'

/** What many words in many languages mean: a concept of the thesaurus, or an option of a facet with its labels. */
export interface IndexedConcept {
  /** `debt`, or `language/so` for the option of a facet. */
  readonly id: string
  readonly label: Readonly<Record<string, string>>
  readonly related: readonly string[]
  /** Themes whose organisations are near to it though they have none of its words. */
  readonly themes: readonly string[]
  /** Says for whom or how rather than what; see `Concept.modifier`. */
  readonly isModifier: boolean
  /** Empty for an option of a facet: its documents follow from the facets. */
  readonly postings: readonly Posting[]
  /** Folded words of each phrase, parted by one space. */
  readonly phrases: readonly string[]
}

export interface ConceptIndex {
  readonly concepts: readonly Omit<IndexedConcept, 'postings' | 'phrases'>[]
  /** Folded phrase → numbers of concepts. */
  readonly phrases: ReadonlyMap<string, readonly number[]>
  readonly visit: (concept: number, visit: (document: number, grade: number) => void) => void
}

/** Concepts → bytes: what they are as JSON, their phrases front-coded, their postings. */
export function encodeConcepts(concepts: readonly IndexedConcept[]): Readonly<Record<string, Uint8Array>> {
  const phrases = new Map<string, number[]>()
  for (const [number, concept] of concepts.entries()) {
    for (const phrase of new Set(concept.phrases)) {
      const numbers = phrases.get(phrase)
      if (numbers) numbers.push(number)
      else phrases.set(phrase, [number])
    }
  }
  const writer = new ByteWriter().number(phrases.size)
  const writeText = createFrontWriter(writer)
  for (const phrase of [...phrases.keys()].sort()) {
    const numbers = phrases.get(phrase) as number[]
    writeText(phrase)
    writer.number(numbers.length)
    for (const number of numbers) writer.number(number)
  }
  const postings = new ByteWriter()
  for (const concept of concepts) {
    const bytes = encodePostings(concept.postings)
    postings.number(bytes.length).raw(bytes)
  }
  const plain = concepts.map(({ postings, phrases, ...plain }) => plain)
  return {
    concepts: new TextEncoder().encode(JSON.stringify(plain)),
    phrases: writer.finish(),
    conceptPostings: postings.finish(),
  }
}

/** Bytes → concepts. Throws a RangeError or SyntaxError when bytes are missing. */
export function decodeConcepts(sections: Readonly<Record<string, Uint8Array | undefined>>): ConceptIndex {
  const concepts = JSON.parse(new TextDecoder().decode(need(sections.concepts))) as ConceptIndex['concepts']
  const reader = new ByteReader(need(sections.phrases))
  const phrases = new Map<string, readonly number[]>()
  const count = reader.number()
  const readText = createFrontReader(reader)
  for (let index = 0; index < count; index++) {
    const phrase = readText()
    phrases.set(
      phrase,
      Array.from({ length: reader.number() }, () => reader.number()),
    )
  }
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
