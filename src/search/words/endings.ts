/**
 * Everyday endings of nouns, and of some verbs, in the languages of the site but Finnish, whose consonants change too
 * much for a list (`stem.ts`). Endings follow each other in a fixed order, so they are written in layers: Turkish
 * plural, whose, case; Sorani which, whose, postposition; `-` is a layer left out.
 */
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

/** Folded ending → bits of the languages that have it. */
export type Endings = ReadonlyMap<string, number>

export const LATIN_ENDINGS = endingsOf([
  [
    RULES.sv,
    ['arnas ornas ernas erna arna orna ande ning ningen ningar ens ets ers ast are aren ar or er en et'],
  ],
  [RULES.sv, ['n t na a e s']],
  [RULES.en, ['ingly ing ings edly ed er ers es ies y s est ness ly e']],
  [RULES.et, ['- a e i u', '- de te', '- d sse s st le l lt ks ni na ta ga']],
  [RULES.et, ['ne se sele seks sega sest sed st ste stele stega stest']],
  [RULES.et, ['a e i u dele tele tega dega test dest mine mise mist misele misega misest da te t']],
  [RULES.sq, ['a e i u n s t es en et it in ut un at es ve ave eve se te ja je jes jen jet jave']],
  [RULES.sq, ['ra rat rave era erat erave sh']],
  [RULES.ku, ['- y iy', 'a e an en ek eki eke']],
  [RULES.ku, ['i in']],
  [
    RULES.tr,
    [
      '- lar ler',
      '- m im um n in un i u si su miz imiz umuz niz iniz unuz',
      '- i u yi yu ni nu e a ye ya ne na de da te ta nde nda den dan ten tan nden ndan nin nun in un le la yle yla',
    ],
  ],
  [RULES.tr, ['lik luk siz suz mak mek']],
  [
    RULES.so,
    ['k t g d ah y r', 'a u o ii an aas ada adii ayga ayda aaga aada iisa iisii eeda eenna ooda een'],
  ],
  [RULES.so, ['o oyin oyinka yaal yaasha']],
])

export const CYRILLIC_ENDINGS = endingsOf([
  [
    RULES.cyrillic,
    ['иями ями ами иях ях ах иям ям ам ого его ому ему ими ых их ую юю ая яя ое ее ие ии ий ией'],
  ],
  [RULES.cyrillic, ['ей ой ию ия ою ею ием ем ом ов ев ові еві ів ями єю ість']],
  [RULES.cyrillic, ['ться тися тись лась лись лся ать ять ить еть ут ют ат ят ет ит ешь ишь ла ло ли']],
])
/** What is left may be shorter: `вода – воду – водой`. */
export const SHORT_CYRILLIC_ENDINGS = endingsOf([
  [RULES.cyrillic, ['а я о е и і у ю ой ей ою ею ам ям ом ем ах ях ов ев ів']],
])

/** Arabic articles, prepositions and "and" that are written together with the word, and the Persian mark of a verb. */
export const ARABIC_BEGINNINGS = endingsOf([
  [RULES.ar, ['ال وال بال لل ولل كال فال ب ل و وب ول']],
  [RULES.fa, ['می']],
])
export const ARABIC_ENDINGS = endingsOf([
  [RULES.ar, ['- ت ات', 'ي ك ه ها نا هم هن كم ني']],
  [RULES.ar, ['ة ات ون ين ان ية يات وني']],
  [RULES.fa, ['ها های ان گان', '- ی یی م ت ش مان تان شان یم']],
  [RULES.fa, ['ه ی ای ام ات اش م ت ش']],
  [RULES.ckb, ['- ە ی یی یە', 'کە کان ک یەک ان م ت ی مان تان یان', '- م ت ی مان تان یان دا ەوە']],
  [RULES.ckb, ['- ی', 'ە ەوە وە دا']],
])

/** Another end in the place of one. */
export interface Rewrite {
  readonly rules: number
  readonly end: RegExp
  readonly instead: string
}

export const REWRITES: readonly Rewrite[] = [
  // `skolor – skola`, `pojkar – pojke`.
  { rules: RULES.sv, end: /or(na)?s?$/, instead: 'a' },
  { rules: RULES.sv, end: /(ar|arna|en)s?$/, instead: 'e' },
  // `hobbies – hobby`, `swimming – swim`, `dancing – dance`.
  { rules: RULES.en, end: /ies$/, instead: 'y' },
  { rules: RULES.en, end: /([^aeiouy])\1(ing|ed|ers?)$/, instead: '$1' },
  { rules: RULES.en, end: /ing$/, instead: 'e' },
  // `shaqada – shaqo`.
  { rules: RULES.so, end: /ad(a|u|ii|an)$/, instead: 'o' },
  // A vowel that goes when an ending comes: `syster – systrar`, `libër – libri`, `şehir – şehri`.
  {
    rules: RULES.sv | RULES.et | RULES.sq | RULES.tr,
    end: /([bcdfghkpstvz])[eiou]([lr])$/,
    instead: '$1$2',
  },
  // `девочек – девочки`, `гурток – гуртки`; Ukrainian `занять – заняття`, `допомозі – допомога`.
  { rules: RULES.cyrillic, end: /([^аеиоуюя])[ое]([кцн])$/, instead: '$1$2' },
  { rules: RULES.cyrillic, end: /([^аеиоуюя])\1я$/, instead: '$1' },
  { rules: RULES.cyrillic, end: /зи$/, instead: 'г' },
  { rules: RULES.cyrillic, end: /ци$/, instead: 'к' },
  { rules: RULES.cyrillic, end: /си$/, instead: 'х' },
]

type Row = readonly [rules: number, layers: readonly string[]]

function endingsOf(rows: readonly Row[]): Endings {
  const endings = new Map<string, number>()
  for (const [rules, layers] of rows) {
    for (const ending of chainsOf(layers).map(fold)) {
      if (ending !== '') endings.set(ending, (endings.get(ending) ?? 0) | rules)
    }
  }
  return endings
}

function chainsOf(layers: readonly string[]): readonly string[] {
  const [first, ...rest] = layers
  if (first === undefined) return ['']
  const ends = chainsOf(rest)
  return first.split(' ').flatMap((start) => ends.map((end) => (start === '-' ? '' : start) + end))
}
