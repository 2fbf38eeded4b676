import { fold } from './fold.ts'

/** Whose rules a stem follows, as bits; Russian and Ukrainian are one. */
export const RULES = {
  fi: 1,
  sv: 2,
  en: 4,
  et: 8,
  sq: 16,
  ku: 32,
  tr: 64,
  so: 128,
  cyrillic: 256,
  ar: 512,
  fa: 1024,
  ckb: 2048,
} as const

/**
 * Everyday endings of a language's nouns, and of some verbs. They follow each other in a fixed order, so they are written
 * in layers: Turkish plural, whose, case; `-` is a layer left out. Plain data: those of most languages come in a file.
 */
export interface EndingTable {
  /** Bits of `RULES`. */
  readonly rules: number
  readonly endings: readonly (readonly string[])[]
  /** Endings that may leave fewer letters: `вода – воду – водой`. */
  readonly short?: string
  /** What is written together with the beginning of a word, such as an article. */
  readonly beginnings?: string
  /** Another end in the place of one: a pattern, and what stands there instead. */
  readonly rewrites?: readonly (readonly [end: string, instead: string])[]
}

/** A vowel that goes when an ending comes: `syster – systrar`, `libër – libri`, `şehir – şehri`. */
export const FLEETING = ['([bcdfghkpstvz])[eiou]([lr])$', '$1$2'] as const

/** Of the languages, beside Finnish, that texts of the directory are in. */
export const OWN_ENDINGS: readonly EndingTable[] = [
  {
    rules: RULES.sv,
    endings: [
      [
        'arnas ornas ernas erna arna orna ande ning ningen ningar ens ets ers ast are aren ar or er en et n t na a e s',
      ],
    ],
    // `skolor – skola`, `pojkar – pojke`.
    rewrites: [['or(na)?s?$', 'a'], ['(ar|arna|en)s?$', 'e'], FLEETING],
  },
  {
    rules: RULES.en,
    endings: [['ingly ing ings edly ed er ers es ies y s est ness ly e']],
    // `hobbies – hobby`, `swimming – swim`, `dancing – dance`.
    rewrites: [
      ['ies$', 'y'],
      ['([^aeiouy])\\1(ing|ed|ers?)$', '$1'],
      ['ing$', 'e'],
    ],
  },
]

/** Folded ending → bits of the languages that have it. */
export type Endings = ReadonlyMap<string, number>

/** All endings of some tables, by what they are for. */
export function joinEndings(
  tables: readonly EndingTable[],
): Readonly<Record<'long' | 'short' | 'beginnings', Endings>> {
  return {
    long: unite(tables.map(({ rules, endings }) => [rules, endings.flatMap(chainsOf)])),
    short: unite(tables.map(({ rules, short = '' }) => [rules, short.split(' ')])),
    beginnings: unite(tables.map(({ rules, beginnings = '' }) => [rules, beginnings.split(' ')])),
  }
}

function unite(lists: readonly (readonly [rules: number, endings: readonly string[]])[]): Endings {
  const united = new Map<string, number>()
  for (const [rules, endings] of lists) {
    for (const ending of endings.map(fold)) {
      if (ending !== '') united.set(ending, (united.get(ending) ?? 0) | rules)
    }
  }
  return united
}

function chainsOf(layers: readonly string[]): readonly string[] {
  const [first, ...rest] = layers
  if (first === undefined) return ['']
  const ends = chainsOf(rest)
  return first.split(' ').flatMap((start) => ends.map((end) => (start === '-' ? '' : start) + end))
}
