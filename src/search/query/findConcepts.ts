import type { ConceptsTier } from '../index/searchFiles.ts'
import { lowerBound } from '../index/wordIndex.ts'
import { allowedEdits, createDistanceTo } from '../words/editDistance.ts'
import { shareStem, stemsOf } from '../words/stem.ts'
import type { AskedWord, ConceptMatch } from './conceptMatch.ts'
import { createGuessConcepts } from './guessConcepts.ts'

const LONGEST_PHRASE = 6
const QUALITY = { exact: 1, form: 0.97, stem: 0.82, start: 0.65, typo: 0.6 } as const
const STEM_PREFIX = 3
const SHORTEST_STEM = 4
/** Longer queries are sentences; trying spellings on each of their words would find a meaning for every one. */
const SHORTEST_START = 4

export interface FindConcepts {
  /** Phrases that stand in the query, whatever their endings. */
  readonly known: (words: readonly AskedWord[], isTyping: boolean) => readonly ConceptMatch[]
  /** For a word that nothing else explains: misspelt, in Latin letters, or part of a compound. */
  readonly guess: (words: readonly AskedWord[], at: number) => readonly ConceptMatch[]
}

export function createFindConcepts({ phrases }: ConceptsTier): FindConcepts {
  const sorted = [...phrases.keys()].sort()
  const numbersOf = (phrase: string) => phrases.get(phrase) ?? []

  function known(words: readonly AskedWord[], isTyping: boolean): readonly ConceptMatch[] {
    const found: ConceptMatch[] = []
    for (const from of words.keys()) {
      for (const { phrase, to, quality } of phrasesAt(words, from)) {
        for (const concept of numbersOf(phrase)) found.push({ from, to, concept, quality })
      }
      for (const concept of numbersOf(`${words[from]?.folded}${words[from + 1]?.folded}`)) {
        found.push({ from, to: from + 2, concept, quality: QUALITY.form })
      }
    }
    if (isTyping) found.push(...findStarts(words))
    return found
  }

  /** Candidates share the first letters of some stem of the word; their further words must follow in the query. */
  function* phrasesAt(words: readonly AskedWord[], from: number) {
    const first = words[from] as AskedWord
    const forms = [first.folded, ...first.lemmas]
    const prefixes = new Set(forms.flatMap(stemsOf).map((stem) => stem.slice(0, STEM_PREFIX)))
    for (const prefix of prefixes) {
      for (let at = lowerBound(sorted, prefix); sorted[at]?.startsWith(prefix); at++) {
        const phrase = sorted[at] as string
        const quality = matchPhrase(phrase.split(' '), words, from)
        if (quality > 0) yield { phrase, to: from + phrase.split(' ').length, quality }
      }
    }
  }

  function findStarts(words: readonly AskedWord[]): readonly ConceptMatch[] {
    const found: ConceptMatch[] = []
    for (let from = Math.max(0, words.length - LONGEST_PHRASE); from < words.length; from++) {
      const typed = words.slice(from).map(({ folded }) => folded)
      const text = typed.join(' ')
      if (text.length < SHORTEST_START) continue
      for (let at = lowerBound(sorted, text); sorted[at]?.startsWith(text); at++) {
        if (sorted[at] === text) continue
        for (const concept of numbersOf(sorted[at] as string)) {
          found.push({ from, to: words.length, concept, quality: QUALITY.start })
        }
      }
    }
    return found
  }

  return { known, guess: createGuessConcepts(phrases, sorted) }
}

/** How well the words of a phrase stand in a query from a place on: 0 not at all, 1 letter by letter. */
function matchPhrase(phrase: readonly string[], words: readonly AskedWord[], from: number): number {
  let quality: number = QUALITY.exact
  for (const [index, wanted] of phrase.entries()) {
    const word = words[from + index]
    if (!word) return 0
    if (word.folded === wanted) continue
    if (word.lemmas.includes(wanted)) quality = Math.min(quality, QUALITY.form)
    else if (isForm(word, wanted)) quality = Math.min(quality, QUALITY.stem)
    else if (phrase.length > 1 && isNear(word.folded, wanted)) quality = Math.min(quality, QUALITY.typo)
    else return 0
  }
  return quality
}

/** Beside a word that is right, one that is misspelt can be told. */
function isNear(typed: string, wanted: string): boolean {
  const most = allowedEdits(typed.length)
  if (most === 0 || typed[0] !== wanted[0]) return false
  return createDistanceTo(typed, most)(wanted).whole <= most
}

function isForm({ folded, lemmas }: AskedWord, wanted: string): boolean {
  if (wanted.length < SHORTEST_STEM && !/\p{Script=Arabic}/u.test(wanted)) return false
  return shareStem(folded, wanted) || lemmas.some((lemma) => shareStem(lemma, wanted))
}
