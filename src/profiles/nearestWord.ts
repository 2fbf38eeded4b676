import { distance } from 'fastest-levenshtein'

/** Distances beyond this are other words, not slips of the hand. */
const FARTHEST = 2

/** The choice a person most likely meant: the nearest by edit distance, up to two slips, or one it begins. */
export function nearestWord(word: string, choices: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const most = Math.min(FARTHEST, Math.floor(typed.length / 2))
  // Each letter more or less is a slip, so most choices need no closer look.
  const ranked = choices
    .filter((choice) => Math.abs(choice.length - typed.length) <= most)
    .map((choice) => ({ choice, slips: distance(typed, choice.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips)
  const best = ranked[0]
  if (best && best.slips <= most) return best.choice
  return typed.length > 2 ? choices.find((choice) => choice.toLowerCase().startsWith(typed)) : undefined
}
