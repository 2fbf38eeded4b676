import type { FacetTerms } from '../document.ts'
import { type EndingTable, OWN_ENDINGS } from '../words/endings.ts'
import { createIsFiller, type WrittenWord } from '../words/fillers.ts'
import type { Script } from '../words/script.ts'
import { createStems, type Stems } from '../words/stem.ts'
import { addPhrases, type ConceptIndex, decodeConcepts, firstPhrases } from './concepts.ts'
import { IndexFileError, unpackSections } from './container.ts'
import { decodeDetails, decodeNamed } from './documentRows.ts'
import { CHINESE } from './languageRules.ts'
import { joinPostings, readPostingsPart } from './postingParts.ts'
import type { Details, NamedDocument } from './splitDocument.ts'
import { decodeWords, type WordIndex } from './wordIndex.ts'

/** In the order a browser loads them. With names alone the search works; each file after makes it know more. */
export const TIERS = ['names', 'concepts', 'texts'] as const
export type Tier = (typeof TIERS)[number]
export interface SearchFiles extends Readonly<Record<Tier, Uint8Array>> {
  /** What only some queries need, by name. */
  readonly parts: Readonly<Record<string, Uint8Array>>
}

export interface NamesTier {
  readonly documents: readonly NamedDocument[]
  readonly terms: FacetTerms
  readonly holidays: readonly string[]
  readonly words: WordIndex
}

export interface ConceptsTier extends ConceptIndex {
  /** Languages whose words are not among the phrases, as they have not been loaded, and the script of each. */
  readonly elsewhere: Readonly<Record<string, Script>>
  readonly isFiller: (word: WrittenWord) => boolean
  /** Endings that came with words of other languages, and what is a form of what by all that are known. */
  readonly endings: readonly EndingTable[]
  readonly stems: Stems
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
    const { fillers, elsewhere, rules } = parse<ConceptsHead>(sections.head, 'fillers')
    const stems = createStems(OWN_ENDINGS)
    return {
      ...decodeConcepts(sections, rules),
      isFiller: createIsFiller(fillers),
      elsewhere,
      endings: [],
      stems,
    }
  })
}

interface ConceptsHead extends Pick<ConceptsTier, 'elsewhere'> {
  readonly fillers: readonly string[]
  /** Of the languages whose words are among the phrases, bits of `RULES`. */
  readonly rules: readonly number[]
}

/** Name of the part with the words of a language. */
export function wordsPart(lang: string): string {
  return `words-${lang}`
}

/** What has come of an index so far; the search works with the names alone and knows more with each tier. */
export interface Tiers {
  readonly names: NamesTier
  readonly concepts?: ConceptsTier
  readonly texts?: TextsTier
}

/**
 * Tiers and parts by name → tiers that know them too. Postings are put where they are missing; words of languages make
 * new concepts. Throws an `IndexFileError` as the tiers do.
 */
export function addParts<T extends Partial<Tiers>>(tiers: T, files: Readonly<Record<string, Uint8Array>>): T {
  for (const [name, file] of Object.entries(files)) {
    const part = readPostingsPart(name)
    const tier = part?.tier === 'names' ? tiers.names : tiers.texts
    if (part) reading(file, ({ postings }) => tier?.words.putRange(part.range, need(postings)))
  }
  return tiers.concepts ? { ...tiers, concepts: addWords(tiers.concepts, files) } : tiers
}

/** Parts, by name → the concepts that know their words too. Throws an `IndexFileError` as the tiers do. */
function addWords(tier: ConceptsTier, parts: Readonly<Record<string, Uint8Array>>): ConceptsTier {
  const languages = Object.entries(tier.elsewhere)
  const come = languages.filter(([lang]) => parts[wordsPart(lang)])
  if (come.length === 0) return tier
  const words = come.map(([lang]) =>
    reading(parts[wordsPart(lang)] as Uint8Array, ({ phrases, endings }) => {
      const tables = JSON.parse(new TextDecoder().decode(endings)) as readonly EndingTable[]
      const rules = [tables[0]?.rules ?? 0]
      return { lang, bytes: need(phrases), rules, isChinese: lang === CHINESE, endings: tables }
    }),
  )
  const endings = [...tier.endings, ...words.flatMap((one) => one.endings)]
  const phrases = addPhrases(tier.phrases, words, tier.concepts.length)
  const concepts = words.reduce((known, { lang, bytes }) => addLabels(known, lang, bytes), tier.concepts)
  const elsewhere = Object.fromEntries(languages.filter(([lang]) => !parts[wordsPart(lang)]))
  return { ...tier, concepts, phrases, elsewhere, endings, stems: createStems([...OWN_ENDINGS, ...endings]) }
}

/** The first word of a language for a concept is what it is called there, if it has no label; pages know their options. */
function addLabels(
  concepts: ConceptsTier['concepts'],
  lang: string,
  phrases: Uint8Array,
): ConceptsTier['concepts'] {
  const firsts = firstPhrases(phrases)
  return concepts.map((concept, number) => {
    const first = firsts[number]
    const isKnown = first === undefined || concept.id.includes('/')
    return isKnown ? concept : { ...concept, label: { [lang]: first, ...concept.label } }
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

function words({ dictionary, ranges, postings }: Sections): WordIndex {
  return decodeWords(joinPostings(need(dictionary), need(ranges), postings))
}
