import { finnishBasesOf } from '../words/finnishBases.ts'
import type { Token } from '../words/tokens.ts'
import type { AskedWord, ConceptMatch } from './conceptMatch.ts'
import type { TieredMatch, Vocabulary } from './lookUp.ts'
import type { ParsedText } from './parseText.ts'

/** Words of a query that mean one thing together, and all that they may mean. */
export interface Unit {
  readonly tokens: readonly Token[]
  /** `token` counts within the unit; -1 is all of them written as one. */
  readonly words: readonly (TieredMatch & { readonly token: number })[]
  readonly concepts: readonly ConceptMatch[]
  /** A question word, or "help" and "want": says little of what is asked. */
  readonly isFiller: boolean
  /** Nothing knows it; what it may mean is a guess. */
  readonly isGuess: boolean
}

/** A phrase of the thesaurus must be as sure as this to hold its words together. */
const SURE = 0.8
/** What is the word itself, or a form of it that a table or the grammar of short words knows. */
const BY_TABLE = 0.9
/** Two words together may even be misspelt. */
const SURE_PHRASE = 0.55

/** Query → its units, in order. */
export function toUnits({ words, isTyping }: ParsedText, vocabulary: Vocabulary): readonly Unit[] {
  const tokens = words.flatMap((token) => splitUnknown(token, vocabulary))
  const query = new AskedQuery(tokens, isTyping, vocabulary)
  const units: Unit[] = []
  for (let from = 0; from < tokens.length; ) {
    const to = query.endOfUnit(from)
    units.push(query.unit(from, to))
    from = to
  }
  return units
}

/** An unknown compound is taken apart where its parts are known: each part then means what it means. */
function splitUnknown(token: Token, vocabulary: Vocabulary): readonly Token[] {
  if (vocabulary.isKnown(token)) return [token]
  const parts = vocabulary.split(token.folded)
  return parts.length > 0 ? parts.map((part) => ({ ...token, folded: part, written: part })) : [token]
}

class AskedQuery {
  readonly #tokens: readonly Token[]
  readonly #isTyping: boolean
  readonly #vocabulary: Vocabulary
  readonly #asked: readonly AskedWord[]
  readonly #concepts: readonly ConceptMatch[]

  constructor(tokens: readonly Token[], isTyping: boolean, vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#isTyping = isTyping
    this.#vocabulary = vocabulary
    this.#asked = tokens.map(({ folded }) => {
      const lemmas = vocabulary.lemmasOf(folded)
      return { folded, lemmas, bases: lemmas.length > 0 ? [] : finnishBasesOf(folded) }
    })
    this.#concepts = vocabulary.concepts?.known(this.#asked, isTyping) ?? []
  }

  /** Words hold together where a phrase covers them, or where they are one word written in two. */
  endOfUnit(from: number): number {
    const phrases = this.#concepts.filter((match) => match.from === from && match.quality >= SURE_PHRASE)
    const longest = Math.max(from + 1, ...phrases.map(({ to }) => to))
    const [first, second] = [this.#tokens[from], this.#tokens[from + 1]]
    if (longest > from + 1 || !first || !second) return longest
    const isLong = Math.min(first.folded.length, second.folded.length) >= SHORTEST_JOINED
    return isLong && this.#joined(from, from + 2).length > 0 ? from + 2 : longest
  }

  unit(from: number, to: number): Unit {
    const tokens = this.#tokens.slice(from, to)
    const isLast = (token: number) => this.#isTyping && from + token === this.#tokens.length - 1
    const words = tokens.flatMap(({ folded }, token) =>
      this.#vocabulary.findKnown(folded, isLast(token)).map((match) => ({ ...match, token })),
    )
    const joined = to - from > 1 ? this.#joined(from, to).map((match) => ({ ...match, token: -1 })) : []
    const concepts = this.#conceptsOf(from, to)
    const isFiller =
      tokens.every((token) => this.#isFiller(token)) && concepts.every((match) => this.#isWeak(match))
    if (isFiller || words.length + joined.length + concepts.length > 0)
      return { tokens, words: [...words, ...joined], concepts, isFiller, isGuess: false }
    return this.#guess(from, tokens, isLast(0))
  }

  /** A phrase means what it means together; places, languages and groups inside it are not asked for on their own. */
  #conceptsOf(from: number, to: number): readonly ConceptMatch[] {
    const inside = this.#concepts.filter(
      (match) => match.from >= from && match.to <= to && !this.#isFillerByEnding(match),
    )
    const isPhrase = to - from > 1 && inside.some((match) => match.from === from && match.to === to)
    if (!isPhrase) return inside
    const isWhole = (match: ConceptMatch) => match.from === from && match.to === to
    return inside.filter((match) => isWhole(match) || !this.#vocabulary.isModifier(match.concept))
  }

  /** Only where nothing else helps: misspelt, sounding alike, inside words. */
  #guess(from: number, tokens: readonly Token[], isTyping: boolean): Unit {
    const [token] = tokens
    const words = token
      ? this.#vocabulary.guess(token, isTyping).map((match) => ({ ...match, token: 0 }))
      : []
    const concepts = this.#vocabulary.concepts?.guess(this.#asked, from) ?? []
    return { tokens, words, concepts, isFiller: false, isGuess: true }
  }

  #joined(from: number, to: number): readonly TieredMatch[] {
    const word = this.#tokens.slice(from, to).map(({ folded }) => folded)
    return this.#vocabulary.findKnown(word.join(''), false).filter(({ quality }) => quality >= SURE)
  }

  /** No ending makes a question word into one that tells more than that help is asked for. */
  #isFillerByEnding({ from, to, concept, quality }: ConceptMatch): boolean {
    const token = this.#tokens[from]
    const isByEnding = to - from === 1 && quality < BY_TABLE
    return isByEnding && token !== undefined && this.#isFiller(token) && !this.#isHelp(concept)
  }

  /** Question words, and ages. */
  #isFiller(token: Token): boolean {
    return this.#vocabulary.isFiller(token) || /^\d{1,2}$/.test(token.folded)
  }

  /** A question word may look like a word of some concept; "help" says who helps. */
  #isWeak({ from, to, concept, quality }: ConceptMatch): boolean {
    const isShort = (this.#tokens[from]?.folded.length ?? 0) < SHORTEST_MODIFIER
    return to - from < 2 && (isShort || quality < SURE || !this.#isHelp(concept))
  }

  #isHelp(concept: number): boolean {
    return this.#vocabulary.isModifier(concept) && !this.#vocabulary.isOption(concept)
  }
}

const SHORTEST_JOINED = 3
const SHORTEST_MODIFIER = 4
