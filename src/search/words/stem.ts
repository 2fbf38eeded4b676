/**
 * Stems of words that no table knows. Light rules: take off what may be an ending, keep what is left when it is long
 * enough. A word has several possible stems, as nobody says which language it is in; two words are taken for forms of
 * one when the rules of one language lead both to one stem. After Savoy's light stemmers (Finnish, Swedish, Russian,
 * Arabic), with Finnish consonant gradation folded so that `asunto – asunnon`, `musiikki – musiikin` meet. What is left
 * of `kauppa – kaupan` or `shakki – shakin` is too short to be sure of; such words need the table.
 */
import { type Endings, type EndingTable, joinEndings, OWN_ENDINGS, RULES } from './endings.ts'
import { finnishStemsOf, SHORTEST_GRADED, SHORTEST_STEM } from './finnishStems.ts'

export interface Stems {
  /** Possible stems of a folded word, itself first. */
  readonly stemsOf: (word: string) => readonly string[]
  /** May two folded words be forms of one, in a language of `rules` (bits of `RULES`)? */
  readonly shareStem: (a: string, b: string, rules?: number) => boolean
}

/** In other scripts than Latin, where only some of the endings are taken off. */
const SHORTEST_STEM_OTHER = 3
const LONGEST_ENDING = 11
const KEPT_AT_MOST = 30_000
const ALL = -1

/** A stem → bits of the languages whose rules lead to it. */
type Known = ReadonlyMap<string, number>
type Stem = readonly [stem: string, rules: number]

/** Endings of some languages, beside those of Finnish → what is a form of what by them. */
export function createStems(tables: readonly EndingTable[]): Stems {
  const compute = createCompute(tables)
  const kept = new Map<string, Known>()

  function knownStems(word: string): Known {
    const known = kept.get(word)
    if (known) return known
    const stems = new Map([[word, ALL]])
    for (const [stem, rules] of compute(word)) stems.set(stem, (stems.get(stem) ?? 0) | rules)
    if (kept.size >= KEPT_AT_MOST) kept.clear()
    kept.set(word, stems)
    return stems
  }

  function shareStem(a: string, b: string, rules = ALL): boolean {
    const stems = knownStems(b)
    for (const [stem, own] of knownStems(a)) {
      const shared = (stems.get(stem) ?? 0) & own & rules
      if (shared !== 0 && (stem.length >= SURE_STEM || stem === a || stem === b || isTelling(stem)))
        return true
    }
    return false
  }

  return { stemsOf: (word) => [...knownStems(word).keys()], shareStem }
}

/** Of words in the directory's texts, whose languages they are; a Turkish ending tells nothing of them. */
export const TEXT_STEMS = createStems(OWN_ENDINGS)

/** A shorter Latin stem counts only where it is one of the words, or odd. */
const SURE_STEM = 5

/** No Finnish word ends so, and other scripts have fewer languages that could be mixed up. */
function isTelling(stem: string): boolean {
  return /\p{Script=Arabic}|\p{Script=Cyrillic}|[bcdfghkpstvz][lr]$/u.test(stem)
}

function createCompute(tables: readonly EndingTable[]): (word: string) => readonly Stem[] {
  const { long, short, beginnings } = joinEndings(tables)
  const rewrites = tables.flatMap(({ rules, rewrites = [] }) =>
    rewrites.map(([end, instead]) => ({ rules, end: new RegExp(end), instead })),
  )
  const rewrite = (word: string) =>
    rewrites
      .filter(({ end }) => end.test(word))
      .map(({ rules, end, instead }): Stem => [word.replace(end, instead), rules])
      .filter(([stem]) => stem.length >= SHORTEST_STEM)

  function latinStems(word: string): readonly Stem[] {
    const bare = strip(word, long, SHORTEST_STEM)
    const hard = bare.map(([stem, rules]): Stem => [hardenEnd(stem), rules & SOFTENING])
    const finnish = finnishStemsOf(word).map((stem): Stem => [stem, RULES.fi | RULES.et])
    return [...finnish, ...bare, ...hard, ...rewrite(word)]
  }

  function arabicStems(word: string): readonly Stem[] {
    const begun = [...beginnings]
      .filter(([start]) => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM_OTHER)
      .map(([start, rules]): Stem => [word.slice(start.length), rules])
    return [[word, ALL] as const, ...begun].flatMap(([base, own]) => [
      [base, own] as const,
      ...strip(base, long, SHORTEST_STEM_OTHER).map(([stem, rules]): Stem => [stem, rules & own]),
    ])
  }

  return (word) => {
    if (/\p{Script=Arabic}/u.test(word)) return arabicStems(word)
    if (/^[a-z]+$/.test(word)) return latinStems(word)
    if (!/\p{Script=Cyrillic}/u.test(word)) return []
    return [...strip(word, long, SHORTEST_STEM), ...strip(word, short, SHORTEST_STEM_OTHER), ...rewrite(word)]
  }
}

const SOFTENING = RULES.tr | RULES.et
const HARD: Readonly<Record<string, string>> = { nn: 'nt', b: 'p', d: 't', g: 'k' }

/** Turkish `kitap – kitabı`, `dernek – derneğe`, Estonian `perekond – perekonna`: softer before a vowel. */
function hardenEnd(stem: string): string {
  if (stem.length < SHORTEST_GRADED) return stem
  return stem.replace(/nn$|[bdg]$/, (soft) => HARD[soft] ?? soft)
}

function strip(word: string, endings: Endings, shortest: number): readonly Stem[] {
  const stems: Stem[] = []
  for (let length = 1; length <= Math.min(LONGEST_ENDING, word.length - shortest); length++) {
    const rules = endings.get(word.slice(-length))
    if (rules !== undefined) stems.push([word.slice(0, -length), rules])
  }
  return stems
}
