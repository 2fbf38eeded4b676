import { pairsOf } from './pairsOf.ts'

/**
 * Words of other scripts typed in Latin letters: Cyrillic in the ways people write it (ISO 9, BGN/PCGN and passports
 * agree but for h/kh, ts/c, sh/š, y/j), Arabic as a skeleton of consonants, as vowels are not written. Two words whose
 * keys are equal may be one word.
 */
const CYRILLIC = pairsOf('аa бb вv гg дd еe жz зz иi кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs юu яa')
const ARABIC = pairsOf('بb پp تt ثt جj چc حh خk دd ذd رr زz ژz سs شs صs ضd طt ظz غg فf ڤv قk كk گg لl مm نn')
const SHORTEST_KEY = 4
/** A skeleton of consonants tells less than a word with its vowels. */
const SHORTEST_SKELETON = 3
/** Shorter words have too many readings without vowels. */
const SHORTEST_TYPED = 6

/** Key of a folded word in Cyrillic or Arabic script; `undefined` for other scripts and for keys too short to tell. */
export function latinKeyOfForeign(word: string): string | undefined {
  if (/^\p{Script=Cyrillic}+$/u.test(word))
    return long(evenOut([...word].map((letter) => CYRILLIC[letter] ?? '').join('')))
  if (/^\p{Script=Arabic}+$/u.test(word))
    return long(`#${[...word].map((letter) => ARABIC[letter] ?? '').join('')}`)
  return undefined
}

/** Keys a folded Latin word may stand for: a Cyrillic one and an Arabic one. */
export function latinKeysOfTyped(word: string): readonly string[] {
  if (!/^[a-z0-9]+$/.test(word)) return []
  const cyrillic = word
    .replace(/shch|sch/g, 's')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'z')
    .replace(/ts|ch|cz|tz/g, 'c')
    .replace(/sh/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/x/g, 'h')
    .replace(/w/g, 'v')
  const arabic = word.length >= SHORTEST_TYPED ? long(`#${arabicSkeleton(word)}`) : undefined
  return [long(evenOut(cyrillic)), arabic].filter((key) => key !== undefined)
}

/** Digits stand for letters in chat Arabic: 3 ع, 7 ح, 2 ء, 5 خ, 9 ص, 6 ط, 8 ق. */
function arabicSkeleton(word: string): string {
  return word
    .replace(/kh|5/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/sh|ch/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/7/g, 'h')
    .replace(/9/g, 's')
    .replace(/6/g, 't')
    .replace(/[8q]/g, 'k')
    .replace(/[aeiouyw23]/g, '')
    .replace(/(.)\1/g, '$1')
}

/** What spellings disagree on: й or no й, a soft vowel or a plain one, Russian g or Ukrainian h, one letter or two. */
function evenOut(key: string): string {
  return key
    .replace(/h/g, 'g')
    .replace(/i+(?=[aeou])/g, '')
    .replace(/(.)\1+/g, '$1')
}

function long(key: string): string | undefined {
  const isLong = key.startsWith('#') ? key.length > SHORTEST_SKELETON : key.length >= SHORTEST_KEY
  return isLong ? key : undefined
}

/** Latin spellings that sound alike become one: `kikboksing` and `kickboxing`, `trapeza` and `trapesa`. */
export function soundOf(latin: string): string {
  return latin
    .replace(/ck|c(?![eiyh])|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/sh|sch|ch|z|c/g, 's')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/h(?=[^aeiou]|$)/g, '')
    .replace(/(.)\1+/g, '$1')
}
