import type { WordIndex } from '../index/wordIndex.ts'
import { latinKeyOfForeign, soundOf } from '../words/latinKey.ts'
import type { WordMatch } from './findWords.ts'

const QUALITY = 0.7
const SHORTEST = 4

/** Words that sound like a word in Cyrillic letters: names of organisations and international words. */
export function findSounding(index: WordIndex, word: string): readonly WordMatch[] {
  const latin = /^\p{Script=Cyrillic}+$/u.test(word) ? latinKeyOfForeign(word) : undefined
  if (latin === undefined) return []
  const wanted = soundOf(latin)
  if (wanted.length < SHORTEST) return []
  const matches = (soundsOf(index).get(wanted) ?? []).filter((at) => index.frequency(at) > 0)
  return matches.map((at) => ({ word: at, quality: QUALITY, manner: 'typo' }))
}

const kept = new WeakMap<WordIndex, ReadonlyMap<string, readonly number[]>>()

/** Made when the first such word is asked for, then kept. */
function soundsOf(index: WordIndex): ReadonlyMap<string, readonly number[]> {
  const known = kept.get(index)
  if (known) return known
  const sounds = new Map<string, number[]>()
  for (const [at, word] of index.words.entries()) {
    const sound = soundOf(word)
    const list = sounds.get(sound)
    if (list) list.push(at)
    else sounds.set(sound, [at])
  }
  kept.set(index, sounds)
  return sounds
}
