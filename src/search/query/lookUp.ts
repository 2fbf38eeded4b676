import type { ConceptsTier, NamesTier, TextsTier } from '../index/searchFiles.ts'
import { lowerBound, type WordIndex } from '../index/wordIndex.ts'
import type { WrittenWord } from '../words/fillers.ts'
import { finnishBasesOf } from '../words/finnishBases.ts'
import { createFindConcepts, type FindConcepts } from './findConcepts.ts'
import { findSounding } from './findSounding.ts'
import { findAlike, findInside, findKnown, findTypos, splitCompound, type WordMatch } from './findWords.ts'

/** What has been loaded; the search works with the names alone and knows more with each tier. */
export interface Tiers {
  readonly names: NamesTier
  readonly concepts?: ConceptsTier
  readonly texts?: TextsTier
}

export type TieredMatch = WordMatch & { readonly tier: 'names' | 'texts' }

/** The words of all loaded tiers as one. */
export interface Vocabulary {
  readonly findKnown: (word: string, isTyping: boolean) => readonly TieredMatch[]
  readonly guess: (word: WrittenWord, isTyping: boolean) => readonly TieredMatch[]
  /** Does it stand in a record, a concept, or among the fillers, or is it a form of what does? */
  readonly isKnown: (word: WrittenWord) => boolean
  /** Known words that make up an unknown one; empty when there are none. */
  readonly split: (word: string) => readonly string[]
  readonly lemmasOf: (word: string) => readonly string[]
  readonly isFiller: (word: WrittenWord) => boolean
  readonly isModifier: (concept: number) => boolean
  /** Is it the option of a facet? */
  readonly isOption: (concept: number) => boolean
  readonly concepts: FindConcepts | undefined
}

const KEPT_AT_MOST = 400
/** Letters of Finnish, Swedish and English; a word with others is misspelt in no word of theirs. */
const OWN_LETTERS = /^[a-zåäöéü]+$/u

export function createVocabulary({ names, concepts, texts }: Tiers): Vocabulary {
  const tiers: readonly (readonly [TieredMatch['tier'], WordIndex])[] = texts
    ? [
        ['names', names.words],
        ['texts', texts.words],
      ]
    : [['names', names.words]]
  const isFiller = (word: WrittenWord) => concepts?.isFiller(word) ?? false
  // No ending and no misspelling makes a telling word into a filler: `sitter` is not `sitt`.
  const isTelling = (index: WordIndex, { word, manner }: WordMatch) =>
    manner === 'exact' ||
    manner === 'form' ||
    !isFiller({ folded: index.words[word] ?? '', written: index.written[word] ?? '' })
  const everywhere = (find: (index: WordIndex) => readonly WordMatch[]) =>
    tiers.flatMap(([tier, index]) =>
      find(index)
        .filter((match) => isTelling(index, match))
        .map((match) => ({ ...match, tier })),
    )
  const stands = (word: string) =>
    (concepts?.phrases.has(word) ?? false) ||
    tiers.some(([, index]) => index.words[lowerBound(index.words, word)] === word)
  const findAll = remember((word, isTyping) => everywhere((index) => findKnown(index, word, isTyping)))

  return {
    findKnown: findAll,
    guess: ({ folded, written }, isTyping) => {
      const misspelt = OWN_LETTERS.test(written)
        ? bestOf(everywhere((index) => findTypos(index, folded, isTyping)))
        : everywhere((index) => findSounding(index, folded))
      if (misspelt.length > 0) return misspelt
      const inside = everywhere((index) => findInside(index, folded))
      return inside.length > 0 ? inside : everywhere((index) => findAlike(index, folded))
    },
    isKnown: (word) =>
      isFiller(word) ||
      stands(word.folded) ||
      finnishBasesOf(word.folded).some(stands) ||
      findAll(word.folded, false).some(({ manner }) => manner !== 'start'),
    split: (word) => splitCompound(stands, word),
    lemmasOf: (word) => [...new Set(tiers.flatMap(([, index]) => lemmasIn(index, word)))],
    isFiller,
    isModifier: (concept) => concepts?.concepts[concept]?.isModifier ?? false,
    isOption: (concept) => concepts?.concepts[concept]?.id.includes('/') ?? false,
    concepts: concepts && createFindConcepts(concepts),
  }
}

function lemmasIn(index: WordIndex, word: string): readonly string[] {
  const at = lowerBound(index.words, word)
  return index.words[at] === word ? index.lemmasOf(at).map((lemma) => index.words[lemma] as string) : []
}

/** Where one letter explains a word, two letters are no explanation, in whichever tier. */
function bestOf(matches: readonly TieredMatch[]): readonly TieredMatch[] {
  const best = matches.reduce((most, { quality }) => Math.max(most, quality), 0)
  return matches.filter(({ quality }) => quality >= best - NEAR_BEST)
}

const NEAR_BEST = 0.1

/** A person types letter by letter, so the words before the last one are asked for again and again. */
function remember<T>(find: (word: string, isTyping: boolean) => T): (word: string, isTyping: boolean) => T {
  const known = new Map<string, T>()
  return (word, isTyping) => {
    const key = isTyping ? `${word}…` : word
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(word, isTyping)
    if (known.size >= KEPT_AT_MOST) known.clear()
    known.set(key, found)
    return found
  }
}
