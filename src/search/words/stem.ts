/**
 * Stems of words that no table knows. Light rules: take off what may be an ending, keep what is left when it is long
 * enough. A word has several possible stems, as nobody says which language it is in; two words are taken for forms of
 * one when the rules of one language lead both to one stem. After Savoy's light stemmers (Finnish, Swedish, Russian,
 * Arabic), with Finnish consonant gradation folded so that `asunto – asunnon`, `musiikki – musiikin` meet. What is left
 * of `kauppa – kaupan` or `shakki – shakin` is too short to be sure of; such words need the table.
 */
import {
  ARABIC_BEGINNINGS,
  ARABIC_ENDINGS,
  CYRILLIC_ENDINGS,
  type Endings,
  LATIN_ENDINGS,
  REWRITES,
  RULES,
  SHORT_CYRILLIC_ENDINGS,
} from './endings.ts'
import { finnishStemsOf, SHORTEST_GRADED, SHORTEST_STEM } from './finnishStems.ts'

/** In other scripts than Latin, where only some of the endings are taken off. */
const SHORTEST_STEM_OTHER = 3
const LONGEST_ENDING = 11

/** A stem → bits of the languages whose rules lead to it. */
type Stems = ReadonlyMap<string, number>

const ALL = -1
/** Words of the directory's texts are in these; a Turkish ending tells nothing of them. Other scripts name themselves. */
const OF_TEXTS = ALL & ~(RULES.et | RULES.sq | RULES.ku | RULES.tr | RULES.so)

/** Possible stems of a folded word, itself first. */
export function stemsOf(word: string): readonly string[] {
  return [...knownStems(word).keys()]
}

/** May two folded words be forms of one, in a language that texts of the directory are in? */
export function shareTextStem(a: string, b: string): boolean {
  return shareStem(a, b, OF_TEXTS)
}

/** May two folded words be forms of one, in a language of `rules` (bits of `RULES`)? */
export function shareStem(a: string, b: string, rules: number): boolean {
  const stems = knownStems(b)
  for (const [stem, own] of knownStems(a)) {
    const shared = (stems.get(stem) ?? 0) & own & rules
    if (shared !== 0 && (stem.length >= SURE_STEM || stem === a || stem === b || isTelling(stem))) return true
  }
  return false
}

/** A shorter Latin stem counts only where it is one of the words, or odd. */
const SURE_STEM = 5

/** No Finnish word ends so, and other scripts have fewer languages that could be mixed up. */
function isTelling(stem: string): boolean {
  return isArabic(stem) || isCyrillic(stem) || /[bcdfghkpstvz][lr]$/.test(stem)
}

function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word)
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word)
}

const kept = new Map<string, Stems>()
const KEPT_AT_MOST = 30_000

function knownStems(word: string): Stems {
  const known = kept.get(word)
  if (known) return known
  const stems = new Map([[word, ALL]])
  for (const [stem, rules] of computeStems(word)) stems.set(stem, (stems.get(stem) ?? 0) | rules)
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(word, stems)
  return stems
}

type Stem = readonly [stem: string, rules: number]

function computeStems(word: string): readonly Stem[] {
  if (isArabic(word)) return arabicStems(word)
  if (isCyrillic(word)) return cyrillicStems(word)
  return /^[a-z]+$/.test(word) ? latinStems(word) : []
}

function latinStems(word: string): readonly Stem[] {
  const bare = strip(word, LATIN_ENDINGS, SHORTEST_STEM)
  const hard = bare.map(([stem, rules]): Stem => [hardenEnd(stem), rules & HARDENING])
  const finnish = finnishStemsOf(word).map((stem): Stem => [stem, RULES.fi | RULES.et])
  return [...finnish, ...bare, ...hard, ...rewrite(word)]
}

const HARDENING = RULES.tr | RULES.et
const HARD: Readonly<Record<string, string>> = { nn: 'nt', b: 'p', d: 't', g: 'k' }

/** Turkish `kitap – kitabı`, `dernek – derneğe`, Estonian `perekond – perekonna`: softer before a vowel. */
function hardenEnd(stem: string): string {
  if (stem.length < SHORTEST_GRADED) return stem
  return stem.replace(/nn$|[bdg]$/, (soft) => HARD[soft] ?? soft)
}

function cyrillicStems(word: string): readonly Stem[] {
  return [
    ...strip(word, CYRILLIC_ENDINGS, SHORTEST_STEM),
    ...strip(word, SHORT_CYRILLIC_ENDINGS, SHORTEST_STEM_OTHER),
    ...rewrite(word),
  ]
}

function arabicStems(word: string): readonly Stem[] {
  const bases: readonly Stem[] = [
    [word, ALL],
    ...[...ARABIC_BEGINNINGS]
      .filter(([start]) => word.startsWith(start) && word.length - start.length >= SHORTEST_STEM_OTHER)
      .map(([start, rules]): Stem => [word.slice(start.length), rules]),
  ]
  return bases.flatMap(([base, begun]) => [
    [base, begun] as const,
    ...strip(base, ARABIC_ENDINGS, SHORTEST_STEM_OTHER).map(([stem, rules]): Stem => [stem, rules & begun]),
  ])
}

function strip(word: string, endings: Endings, shortest: number): readonly Stem[] {
  const stems: Stem[] = []
  for (let length = 1; length <= Math.min(LONGEST_ENDING, word.length - shortest); length++) {
    const rules = endings.get(word.slice(-length))
    if (rules !== undefined) stems.push([word.slice(0, -length), rules])
  }
  return stems
}

function rewrite(word: string): readonly Stem[] {
  return REWRITES.filter(({ end }) => end.test(word))
    .map(({ rules, end, instead }): Stem => [word.replace(end, instead), rules])
    .filter(([stem]) => stem.length >= SHORTEST_STEM)
}

const PLURALS = {
  sv: new Map(
    'arnas ornas ernas arna orna erna ens ets ar or er en et na s n'
      .split(' ')
      .map((ending) => [ending, RULES.sv]),
  ),
  en: new Map([
    ['es', RULES.en],
    ['s', RULES.en],
  ]),
}

/** A folded Swedish or English noun without what may be the ending of a plural or an article, itself first. */
export function barePlurals(word: string, lang: 'sv' | 'en'): readonly string[] {
  return [word, ...strip(word, PLURALS[lang], SHORTEST_STEM).map(([stem]) => stem)]
}
