import type { Phrases } from '../index/concepts.ts'
import { allowedEdits, createDistanceTo, isMisspelling } from '../words/editDistance.ts'
import { latinKeyOfForeign, latinKeysOfTyped } from '../words/latinKey.ts'
import type { Stems } from '../words/stem.ts'
import type { AskedWord, ConceptMatch } from './conceptMatch.ts'
import { likelyPlaces } from './likelyPlaces.ts'

/** Concepts by how a phrase sounds. */
type Sounds = ReadonlyMap<string, readonly number[]>

const QUALITY = { typo: 0.6, sound: 0.6, part: 0.55 } as const
const SHORTEST_PART = 5
/** So many words of other scripts are read together. */
const LONGEST_HEARD = 3

/** For a word that nothing else explains: misspelt, in Latin letters, or part of a compound. */
export function createGuessConcepts(
  phrases: Phrases,
  sorted: readonly string[],
  stems: Stems,
): (words: readonly AskedWord[], at: number) => readonly ConceptMatch[] {
  let sounds: Sounds | undefined
  return (words, at) => {
    const { folded } = words[at] as AskedWord
    const spelt = guessSpelling(folded, at, phrases, sorted)
    if (spelt.length > 0) return spelt
    sounds ??= indexSounds(phrases, stems)
    const heard = guessSound(words, at, sounds)
    return heard.length > 0 ? heard : guessParts(folded, at, phrases)
  }
}

function guessSpelling(
  word: string,
  at: number,
  phrases: Phrases,
  sorted: readonly string[],
): readonly ConceptMatch[] {
  const most = allowedEdits(word.length)
  if (most === 0) return []
  const distanceTo = createDistanceTo(word, most)
  let best = most + 1
  let near: string[] = []
  for (const place of likelyPlaces(sorted, word)) {
    const phrase = sorted[place] as string
    const { whole } = distanceTo(phrase)
    if (whole > most || !isMisspelling(word, phrase, whole)) continue
    if (whole < best) near = []
    best = Math.min(best, whole)
    if (whole === best) near.push(phrase)
  }
  const quality = QUALITY.typo / Math.sqrt(best)
  return matchesOf(
    near.flatMap((phrase) => phrases.get(phrase)?.concepts ?? []),
    at,
    at + 1,
    quality,
  )
}

function guessSound(words: readonly AskedWord[], at: number, sounds: Sounds): readonly ConceptMatch[] {
  for (let to = Math.min(words.length, at + LONGEST_HEARD); to > at; to--) {
    const keys = words.slice(at, to).map(({ folded }) => latinKeysOfTyped(folded))
    for (const isSkeleton of [false, true]) {
      const parts = keys.map((all) => all.find((key) => key.startsWith('#') === isSkeleton))
      const key = parts.every((part) => part !== undefined) ? parts.join(' ') : ''
      const concepts = sounds.get(key) ?? (to - at === 1 ? soundsLike(key, sounds) : undefined)
      if (concepts) return matchesOf(concepts, at, to, QUALITY.sound)
    }
  }
  return []
}

/** The same without what may be an ending; words in Arabic letters have no vowels to lose. */
function soundsLike(key: string, sounds: Sounds): readonly number[] | undefined {
  if (key.startsWith('#')) return undefined
  for (
    let length = key.length - 1;
    length >= Math.max(SHORTEST_SOUND, key.length - LONGEST_ENDING);
    length--
  ) {
    const concepts = sounds.get(key.slice(0, length))
    if (concepts) return concepts
  }
  return undefined
}

const SHORTEST_SOUND = 5
const LONGEST_ENDING = 3

function guessParts(word: string, at: number, phrases: Phrases): readonly ConceptMatch[] {
  for (let length = word.length - 2; length >= SHORTEST_PART; length--) {
    const concepts = [word.slice(-length), word.slice(0, length)].flatMap(
      (part) => phrases.get(part)?.concepts ?? [],
    )
    if (concepts.length > 0) return matchesOf(concepts, at, at + 1, QUALITY.part)
  }
  return []
}

function matchesOf(
  concepts: readonly number[],
  from: number,
  to: number,
  quality: number,
): readonly ConceptMatch[] {
  return [...new Set(concepts)].map((concept) => ({ from, to, concept, quality }))
}

/** Phrases of other scripts by how they sound in Latin letters; single words in their stems as well. */
function indexSounds(phrases: Phrases, { stemsOf }: Stems): Sounds {
  const sounds = new Map<string, Set<number>>()
  for (const [phrase, { concepts }] of phrases) {
    const words = phrase.split(' ')
    const spellings = words.length === 1 ? stemsOf(phrase).map((stem) => [stem]) : [words]
    for (const spelling of spellings) {
      const keys = spelling.map(latinKeyOfForeign)
      if (keys.some((key) => key === undefined)) continue
      const key = keys.join(' ')
      const known = sounds.get(key) ?? new Set()
      for (const concept of concepts) known.add(concept)
      sounds.set(key, known)
    }
  }
  return new Map([...sounds].map(([key, concepts]) => [key, [...concepts]]))
}
