import type { Dice } from '../../../synth/createDice.ts'

const LETTERS = [...'aeiouyäölnstkrmvpjhdg']
/** In shorter words a slip makes another word, and even a person could not tell which was meant. */
const SHORTEST = 5

/**
 * The text with one slip of the finger in one of its longer words: a letter lost, doubled, taken for another, or two
 * swapped. Never the first letter of a word, which people hardly miss. The same text when it has no longer word.
 */
export function misspell(text: string, dice: Dice): string {
  const words = text.split(' ')
  const long = words.flatMap((word, index) => (word.length >= SHORTEST ? [index] : []))
  if (long.length === 0) return text
  const index = dice.pick(long)
  return words.with(index, slip(words[index] ?? '', dice)).join(' ')
}

function slip(word: string, dice: Dice): string {
  const at = 1 + dice.roll(word.length - 2)
  const letter = word[at] ?? ''
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  const kind = dice.roll(4)
  if (kind === 0) return before + after
  if (kind === 1) return before + letter + letter + after
  if (kind === 2 && after[0] !== letter) return before + (after[0] ?? '') + letter + after.slice(1)
  return before + dice.pick(LETTERS.filter((other) => other !== letter.toLowerCase())) + after
}
