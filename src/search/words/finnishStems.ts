/** Finnish endings, and consonants in both grades made one. */
export const SHORTEST_STEM = 4
/** Gradation changes a letter, so a stem that short would be several words: `foot` and `food`. */
export const SHORTEST_GRADED = 5

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

/** Folded Latin word → stems it has by Finnish rules. */
export function finnishStemsOf(word: string): readonly string[] {
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
