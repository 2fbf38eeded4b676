import { allNamesOf } from '../names.ts'
import type { Rule } from '../rule.ts'

/**
 * Scripts a word may be written in, by Script_Extensions (UAX 24). Japanese, Korean and Chinese mix theirs in one word
 * as a matter of course (UTS 39, "highly restrictive").
 */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latin: /\p{scx=Latin}/u,
  Cyrillic: /\p{scx=Cyrillic}/u,
  Greek: /\p{scx=Greek}/u,
  Armenian: /\p{scx=Armenian}/u,
  Georgian: /\p{scx=Georgian}/u,
  Hebrew: /\p{scx=Hebrew}/u,
  Arabic: /\p{scx=Arabic}/u,
  Ethiopic: /\p{scx=Ethiopic}/u,
  Devanagari: /\p{scx=Devanagari}/u,
  Bengali: /\p{scx=Bengali}/u,
  Gurmukhi: /\p{scx=Gurmukhi}/u,
  Gujarati: /\p{scx=Gujarati}/u,
  Tamil: /\p{scx=Tamil}/u,
  Telugu: /\p{scx=Telugu}/u,
  Malayalam: /\p{scx=Malayalam}/u,
  Sinhala: /\p{scx=Sinhala}/u,
  Thai: /\p{scx=Thai}/u,
  Lao: /\p{scx=Lao}/u,
  Khmer: /\p{scx=Khmer}/u,
  Myanmar: /\p{scx=Myanmar}/u,
  Cherokee: /\p{scx=Cherokee}/u,
  'Chinese, Japanese or Korean': /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hangul}]/u,
}

export const namesUseOneScript: Rule = {
  id: 'namesUseOneScript',
  why: 'A Cyrillic letter in a Latin word looks right and is found by no search; it is how names are counterfeited.',
  scope: 'profile',
  severity: 'error',
  messages: {
    fi: [
      'Sanassa ”{found}” on kirjaimia eri kirjaimistoista: {letters}.',
      'Saman sanan kaikkien kirjainten pitää olla samasta kirjaimistosta.',
      'Kirjoita sana uudelleen. Älä kopioi sitä muualta.',
    ],
    sv: [
      'Ordet ”{found}” har bokstäver ur olika alfabet: {letters}.',
      'Alla bokstäver i ett ord ska höra till samma alfabet.',
      'Skriv ordet på nytt. Kopiera det inte från något annat ställe.',
    ],
    en: [
      'The word "{found}" has letters of different scripts: {letters}.',
      'All letters of a word must belong to one script.',
      'Type the word again. Do not copy it from elsewhere.',
    ],
  },
  check: (subject) =>
    allNamesOf(subject).flatMap(({ name, path }) =>
      (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
        const letters = describeMixture(word)
        return letters === undefined ? [] : [{ path, found: word, values: { letters } }]
      }),
    ),
}

/** Most names have Latin letters only; they are spared the look at every letter. */
const NOT_LATIN = /(?!\p{scx=Latin})\p{L}/u

/** The odd letters of a word of mixed scripts, e.g. `а (U+0430, Cyrillic)`; `undefined` when one script holds them all. */
function describeMixture(word: string): string | undefined {
  if (!NOT_LATIN.test(word)) return undefined
  const letters = [...new Set(word.match(/\p{L}/gu) ?? [])]
  const scriptsOf = (letter: string) => Object.keys(SCRIPTS).filter((name) => SCRIPTS[name]?.test(letter))
  const counts = new Map<string, number>()
  for (const script of letters.flatMap(scriptsOf)) counts.set(script, (counts.get(script) ?? 0) + 1)
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  if (main === undefined) return undefined
  const odd = letters.filter((letter) => !scriptsOf(letter).includes(main) && scriptsOf(letter).length > 0)
  return odd.length === 0
    ? undefined
    : odd.map((letter) => `${letter} (${toCode(letter)}, ${scriptsOf(letter)[0]})`).join(', ')
}

function toCode(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
