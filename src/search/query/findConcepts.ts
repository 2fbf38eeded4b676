import type { ConceptsTier } from '../index/searchFiles.ts'
import { lowerBound } from '../index/wordIndex.ts'
import { allowedEdits, createDistanceTo } from '../words/editDistance.ts'
import type { Stems } from '../words/stem.ts'
import type { AskedWord, ConceptMatch } from './conceptMatch.ts'
import { createGuessConcepts } from './guessConcepts.ts'

const LONGEST_PHRASE = 6
const QUALITY = { exact: 1, form: 0.97, base: 0.9, stem: 0.82, start: 0.65, typo: 0.6 } as const
const STEM_PREFIX = 3
const SHORTEST_STEM = 4
/** Fewer letters begin too many phrases. */
const SHORTEST_START = 4

export interface FindConcepts {
  /** Phrases that stand in the query, whatever their endings. */
  readonly known: (words: readonly AskedWord[], isTyping: boolean) => readonly ConceptMatch[]
  /** For a word that nothing else explains: misspelt, in Latin letters, or part of a compound. */
  readonly guess: (words: readonly AskedWord[], at: number) => readonly ConceptMatch[]
}

export function createFindConcepts(tier: ConceptsTier): FindConcepts {
  const { phrases, stems } = tier
  // The file is written in this order.
  const sorted = [...phrases.keys()]
  const beginningWith = rememberBeginnings(sorted, tier)
  const numbersOf = (phrase: string) => phrases.get(phrase)?.concepts ?? []

  function known(words: readonly AskedWord[], isTyping: boolean): readonly ConceptMatch[] {
    const found: ConceptMatch[] = []
    for (const from of words.keys()) {
      const here = [...phrasesAt(words, from)]
      const stands = here.some(({ to, quality }) => to === from + 1 && quality === QUALITY.exact)
      for (const { phrase, to, quality } of here) {
        // `velat` (debts) stands there itself, so it is no form of `vela` (Albanian: sail).
        if (stands && to === from + 1 && quality < QUALITY.form) continue
        for (const concept of numbersOf(phrase)) found.push({ from, to, concept, quality })
      }
      for (const concept of numbersOf(`${words[from]?.folded}${words[from + 1]?.folded}`)) {
        found.push({ from, to: from + 2, concept, quality: QUALITY.form })
      }
    }
    if (isTyping) found.push(...findStarts(words))
    return found
  }

  function* phrasesAt(words: readonly AskedWord[], from: number) {
    const first = words[from] as AskedWord
    for (const beginning of beginningWith(first)) {
      const { words: wanted, phrase, quality } = beginning
      const rest = wanted.length === 1 ? quality : Math.min(quality, matchRest(beginning, words, from, stems))
      if (rest > 0) yield { phrase, to: from + wanted.length, quality: rest }
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

  return { known, guess: createGuessConcepts(phrases, sorted, stems) }
}

/** A phrase whose first word is the one asked for, or a form of it. */
interface Beginning {
  readonly phrase: string
  readonly words: readonly string[]
  readonly rules: number
  readonly quality: number
}

const KEPT_AT_MOST = 400

/** Phrases by the word they begin with; those that may share the first letters of some stem of the word. */
function rememberBeginnings(
  sorted: readonly string[],
  { phrases, stems }: Pick<ConceptsTier, 'phrases' | 'stems'>,
): (word: AskedWord) => readonly Beginning[] {
  const known = new Map<string, readonly Beginning[]>()
  return (word) => {
    const before = known.get(word.folded)
    if (before) return before
    const found: Beginning[] = []
    const prefixes = new Set(
      [word.folded, ...word.lemmas].flatMap(stems.stemsOf).map((stem) => stem.slice(0, STEM_PREFIX)),
    )
    for (const prefix of prefixes) {
      for (let at = lowerBound(sorted, prefix); sorted[at]?.startsWith(prefix); at++) {
        const phrase = sorted[at] as string
        const words = phrase.split(' ')
        const first = words[0] as string
        const isHere = words.length > 1 && isNear(word.folded, first)
        const { rules = 0 } = phrases.get(phrase) ?? {}
        const quality = matchWord(first, word, rules, stems) || (isHere ? QUALITY.typo : 0)
        if (quality > 0) found.push({ phrase, words, rules, quality })
      }
    }
    if (known.size >= KEPT_AT_MOST) known.clear()
    known.set(word.folded, found)
    return found
  }
}

/** How well a word of a query is a word of a phrase: 0 not at all, 1 letter by letter. */
function matchWord(wanted: string, word: AskedWord, rules: number, stems: Stems): number {
  if (word.folded === wanted) return QUALITY.exact
  if (word.lemmas.includes(wanted)) return QUALITY.form
  if (word.bases.includes(wanted)) return QUALITY.base
  return isForm(word, wanted, rules, stems) ? QUALITY.stem : 0
}

/** How well the further words of a phrase stand in a query, the first being at `from`. */
function matchRest(
  { words: phrase, rules }: Beginning,
  words: readonly AskedWord[],
  from: number,
  stems: Stems,
): number {
  let quality: number = QUALITY.exact
  for (let index = 1; index < phrase.length; index++) {
    const [wanted, word] = [phrase[index] as string, words[from + index]]
    if (!word) return 0
    const own = matchWord(wanted, word, rules, stems) || (isNear(word.folded, wanted) ? QUALITY.typo : 0)
    quality = Math.min(quality, own)
    if (quality === 0) return 0
  }
  return quality
}

/** Beside a word that is right, one that is misspelt can be told. */
function isNear(typed: string, wanted: string): boolean {
  const most = allowedEdits(typed.length)
  if (most === 0 || typed[0] !== wanted[0]) return false
  return createDistanceTo(typed, most)(wanted).whole <= most
}

function isForm({ folded, lemmas }: AskedWord, wanted: string, rules: number, { shareStem }: Stems): boolean {
  if (wanted.length < SHORTEST_STEM && !/\p{Script=Arabic}/u.test(wanted)) return false
  return shareStem(folded, wanted, rules) || lemmas.some((lemma) => shareStem(lemma, wanted, rules))
}
