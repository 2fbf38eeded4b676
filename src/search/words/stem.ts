/**
 * Stems of words that no table knows. Light rules: take off what may be an ending, keep what is left when it is long
 * enough. A word has several possible stems, as nobody says which language it is in; two words are taken for forms of
 * one when they share a stem. After Savoy's light stemmers (Finnish, Swedish, Russian, Arabic), with Finnish consonant
 * gradation folded so that `asunto – asunnon`, `musiikki – musiikin`, `liikunta – liikunnan` meet. What is left of
 * `kauppa – kaupan` or `shakki – shakin` is too short to be sure of; such words need the table.
 */

const SHORTEST_STEM = 4
/** Gradation changes a letter, so a stem that short would be several words: `foot` and `food`. */
const SHORTEST_GRADED = 5
const SHORTEST_STEM_ARABIC = 3

/** Possible stems of a folded word, itself first. */
export function stemsOf(word: string): readonly string[] {
  const known = kept.get(word)
  if (known) return known
  const stems = [...new Set(computeStems(word))]
  if (kept.size >= KEPT_AT_MOST) kept.clear()
  kept.set(word, stems)
  return stems
}

/** Do two folded words share a stem? A stem of four letters counts only where it is one of the words itself. */
export function shareStem(a: string, b: string): boolean {
  const stems = stemsOf(b)
  return stemsOf(a).some(
    (stem) =>
      stems.includes(stem) && (stem.length >= SURE_STEM || stem === a || stem === b || isArabic(stem)),
  )
}

const SURE_STEM = 5

function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word)
}

const kept = new Map<string, readonly string[]>()
const KEPT_AT_MOST = 30_000

function computeStems(word: string): string[] {
  if (isArabic(word)) return [word, ...arabicStems(word)]
  if (/\p{Script=Cyrillic}/u.test(word)) return [word, ...strip(word, CYRILLIC, SHORTEST_STEM)]
  if (!/^[a-z]+$/.test(word)) return [word]
  return [word, ...finnishStems(word), ...strip(word, LATIN, SHORTEST_STEM)]
}

const FINNISH_CLITICS = ['kaan', 'kin', 'han', 'ko']
const FINNISH_POSSESSIVES = ['nsa', 'mme', 'nne', 'ni', 'si']
/** Case endings, singular and plural, with the vowel harmony folded away (a for ä, o for ö). */
const FINNISH_ENDINGS = [
  'issa ista illa ilta ille iksi itta inen iden ihin ien ia ja iin',
  'ssa sta lla lta lle ksi tta na han hen hon hun hin een aan oon uun yyn',
  'ita ten ta in en an on un yn n t a i e o u y',
  'minen misen mista miseen maan massa masta malla matta vat mat nut neet tu ty taan',
  'iset isten isia isille isilla isissa isista iseen isen isella isessa isesta iselle isena seen sen sella selle ses set',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length)

function finnishStems(word: string): string[] {
  // The first infinitive doubles the consonant of the stem: `luistella – luistelu`, `pestä – pesu`.
  const infinitive = /[aeiouy](ll|nn|rr|st)a$/.test(word) ? [word.slice(0, -2)] : []
  const bases = [
    word,
    ...infinitive,
    ...stripOne(word, FINNISH_CLITICS),
    ...stripOne(word, FINNISH_POSSESSIVES),
  ]
  return bases.flatMap((base) => [
    foldGradation(base),
    ...FINNISH_ENDINGS.filter(
      (ending) => base.endsWith(ending) && base.length - ending.length >= SHORTEST_STEM,
    ).map((ending) => foldGradation(base.slice(0, -ending.length))),
  ])
}

function stripOne(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length > SHORTEST_STEM)
    .map((ending) => word.slice(0, -ending.length))
}

/** Weak and strong grades of the last consonants become one. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/(kk|k)([aeiouy]{0,2})$/, 'k$2'],
  [/(pp|v|p)([aeiouy]{0,2})$/, 'p$2'],
  [/(tt|d|t)([aeiouy]{0,2})$/, 't$2'],
  [/(nt|nn)([aeiouy]{0,2})$/, 'nt$2'],
  [/(mp|mm)([aeiouy]{0,2})$/, 'mp$2'],
  [/(nk|ng)([aeiouy]{0,2})$/, 'nk$2'],
  [/(lt|ll)([aeiouy]{0,2})$/, 'lt$2'],
  [/(rt|rr)([aeiouy]{0,2})$/, 'rt$2'],
]

function foldGradation(stem: string): string {
  if (stem.length < SHORTEST_GRADED) return stem
  for (const [grade, strong] of [...GRADES].reverse()) {
    if (grade.test(stem)) return stem.replace(grade, strong).replace(/[aeiouy]{1,2}$/, keepLong)
  }
  return stem.replace(/[aeiouy]{1,2}$/, keepLong)
}

/** The last vowel changes too often to be a sign (`koira – koirien`), unless little would be left. */
function keepLong(vowels: string, at: number): string {
  return at >= SHORTEST_STEM ? '' : vowels
}

/** Endings of Swedish, English, Estonian, Turkish, Kurdish, Albanian, Somali, folded; each stands with the first that has it. */
const LATIN = [
  'arnas ornas ernas erna arna orna ande ning ningen ningar ens ets ers ast are aren ar or er en et na a e s',
  'ingly ing ings edly ed es ies y est ness ly',
  'dele tele tega dega test dest sse st le lt ks ga ta de te id ud mine mise da',
  'lar ler lari leri larin lerin larim lerim lik luk siz suz dan den tan ten nin nun yi yu im um in un i u mak mek',
  'eya aya iya eyen ayen an',
  'eve ave it ve t sh',
  'yaasha yada yadda kayga kaaga aha ada eeda ka ha ku tu gu du yo',
].flatMap((line) => line.split(' '))

const CYRILLIC = [
  'иями ями ами иях ях ах иям ям ам ого его ому ему ими ых их ую юю ая яя ое ее ие ии ий ией ей ой ою ею ем ом ов ев',
  'ться тися тись лась лись лся ать ять ить еть ут ют ат ят ет ит ешь ишь ла ло ли л т',
  'а я о е и у ю й ми м х в',
].flatMap((line) => line.split(' '))

function strip(word: string, endings: readonly string[], shortest: number): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map((ending) => word.slice(0, -ending.length))
}

/** Articles, prepositions and "and" that are written together with the word; then endings. Folded letters. */
const ARABIC_BEGINNINGS = ['وال', 'بال', 'لل', 'ال', 'كال', 'فال', 'ب', 'ل', 'و', 'می']
const ARABIC_ENDINGS = [
  'هايم هايي هاي ها هکان هكان كان يكان انم ان ات ين ون يه ني نا ي ه هم كم م ش ت ك',
  'وني يي ايي انه كه يك هكه اني هي',
].flatMap((line) => line.split(' '))

function arabicStems(word: string): string[] {
  const bases = [
    word,
    ...ARABIC_BEGINNINGS.filter((start) => word.startsWith(start))
      .map((start) => word.slice(start.length))
      .filter((rest) => rest.length >= SHORTEST_STEM_ARABIC),
  ]
  return bases.flatMap((base) => [base, ...strip(base, ARABIC_ENDINGS, SHORTEST_STEM_ARABIC)])
}

const PLURALS = {
  sv: 'arnas ornas ernas arna orna erna ens ets ar or er en et na s n'.split(' '),
  en: 'es s'.split(' '),
}

/** A folded Swedish or English noun without what may be the ending of a plural or an article, itself first. */
export function barePlurals(word: string, lang: 'sv' | 'en'): readonly string[] {
  return [word, ...strip(word, PLURALS[lang], SHORTEST_STEM)]
}
