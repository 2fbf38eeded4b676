/**
 * Base forms that a short Finnish word may have, by rule: `veloista` → `velka`, `kaupan` → `kauppa`, `kodin` → `koti`.
 * Stems do not serve here, as too little is left of the word. After the inflection types of Nykysuomen sanalista and
 * consonant gradation (Iso suomen kielioppi § 41 ff.). Most candidates are no words at all, so a caller keeps those that
 * it knows letter by letter.
 */

const SHORTEST_BASE = 3
const LONGEST_WORD = 10

/** Endings after a vowel stem, vowel harmony folded away; a vowel doubled before `n` is the illative. */
const SINGULAR = 'n t a ta ssa sta lla lta lle ksi na tta hin'.split(' ')
/** After the plural's i or j. */
const PLURAL = 'issa ista illa ilta ille iksi ina itta ihin iin ia ja ita ien jen iden'.split(' ')

/** Folded word → base forms it may have, without itself; empty for long words, whose stems are telling enough. */
export function finnishBasesOf(word: string): readonly string[] {
  if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return []
  const bases = [...singularStems(word).flatMap(basesOfSingular), ...pluralStems(word).flatMap(basesOfPlural)]
  return [...new Set(bases)].filter((base) => base.length >= SHORTEST_BASE && base !== word)
}

/** A short name may end in any letter: `mlln`. */
function singularStems(word: string): string[] {
  const illative = /([aeiouy])\1n$/.test(word) ? [word.slice(0, -2)] : []
  return [...cut(word, SINGULAR), ...illative].filter(
    (stem) => stem.length <= SHORTEST_BASE || /[aeiouy]$/.test(stem),
  )
}

function pluralStems(word: string): string[] {
  return cut(word, PLURAL)
}

function cut(word: string, endings: readonly string[]): string[] {
  return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))
}

/** `kiele` is kieli; any other vowel stem is the base form, in either grade. */
function basesOfSingular(stem: string): string[] {
  const bases = stem.endsWith('e') ? [stem, `${stem.slice(0, -1)}i`] : [stem]
  return bases.flatMap(strongGrades)
}

/** Before the plural's i an a becomes o or goes (`velko-ja`, `koir-ia`), an i becomes e (`lase-ja`), an e goes. */
function basesOfPlural(stem: string): string[] {
  const start = stem.slice(0, -1)
  const bases = /o$/.test(stem)
    ? [stem, `${start}a`]
    : /e$/.test(stem)
      ? [stem, `${start}i`]
      : /[aiuy]$/.test(stem)
        ? [stem]
        : [`${stem}a`, `${stem}i`]
  return bases.flatMap(strongGrades)
}

/** Weak grade of the last consonants → strong ones it may come from. What stands before and after stays. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/([^kpt])([kpt])$/, '$1$2$2'],
  [/v$/, 'p'],
  [/d$/, 't'],
  [/([lrh])$/, '$1k'],
  [/([lr])j$/, '$1k'],
  [/([aeiouy])$/, '$1k'],
  [/mm$/, 'mp'],
  [/nn$/, 'nt'],
  [/ng$/, 'nk'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
]

/** Vowel stem → itself and its strong grades. */
function strongGrades(stem: string): string[] {
  const [start, end] = [stem.slice(0, -1), stem.slice(-1)]
  return [
    stem,
    ...GRADES.filter(([weak]) => weak.test(start)).map(([weak, strong]) => start.replace(weak, strong) + end),
  ]
}
