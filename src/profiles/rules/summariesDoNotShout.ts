import type { Rule } from '../rule.ts'

/** Fewer letters are an abbreviation or a short name, not a voice. */
const FEWEST_LETTERS = 20
const MOST_CAPITALS = 0.6
/** Capitals that make a word loud. */
const LOUD_WORD = 4
/** Every capital is among these letters, and hardly a small one of Finnish or Swedish. */
const PERHAPS_CAPITAL = /[^\n -@[-\u00bf\u00df-\u00ff]/g

export const summariesDoNotShout: Rule = {
  id: 'summariesDoNotShout',
  why: 'Capitals and exclamation marks are hard to read, and in a list they push the quieter neighbours aside.',
  scope: 'text',
  severity: 'warning',
  messages: {
    fi: [
      'Tiivistelmä huutaa: ”{found}”.',
      'Isot kirjaimet kuuluvat lyhenteisiin ja sanojen alkuun, ja yksi huutomerkki riittää.',
      'Kirjoita sanat pienillä kirjaimilla ja lopeta virke pisteeseen.',
    ],
    sv: [
      'Sammanfattningen skriker: ”{found}”.',
      'Stora bokstäver hör hemma i förkortningar och i början av ord, och ett utropstecken räcker.',
      'Skriv orden med små bokstäver och avsluta meningen med punkt.',
    ],
    en: [
      'The summary shouts: "{found}".',
      'Capitals are for abbreviations and the beginnings of words, and one exclamation mark is enough.',
      'Write the words in small letters and end the sentence with a full stop.',
    ],
  },
  check: ({ passages }) =>
    passages
      .filter(({ field }) => field === 'summary')
      .flatMap(({ path, text }) => {
        const found = findShout(text)
        return found === undefined ? [] : [{ path, found }]
      }),
}

function findShout(text: string): string | undefined {
  const marks = text.match(/[!！]/g)?.length ?? 0
  if (marks > 1) return '!'.repeat(marks)
  // Without four capitals there is no loud word, and far too few for the share below.
  if ((text.match(PERHAPS_CAPITAL)?.length ?? 0) < LOUD_WORD) return undefined
  const words = /\p{Lu}{4,}(?:[\s,/–-]+\p{Lu}{4,})+/u.exec(text)?.[0]
  if (words !== undefined) return words
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const letters = capitals + small
  return letters >= FEWEST_LETTERS && capitals / letters > MOST_CAPITALS ? text : undefined
}
