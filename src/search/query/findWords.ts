import { lowerBound, type WordIndex } from '../index/wordIndex.ts'
import type { Manner } from '../query.ts'
import { allowedEdits, createDistanceTo, isMisspelling } from '../words/editDistance.ts'
import { finnishBasesOf } from '../words/finnishBases.ts'
import { TEXT_STEMS } from '../words/stem.ts'
import { likelyPlaces } from './likelyPlaces.ts'

/** A word of the index that a word of the query may mean; quality is 0 to 1. */
export interface WordMatch {
  readonly word: number
  readonly quality: number
  readonly manner: Manner
}

/** How much a way of meeting is worth. The order is that of trust; the steps were set on the golden queries. */
export const QUALITY = {
  exact: 1,
  form: 0.97,
  stem: 0.82,
  part: 0.6,
  inside: 0.45,
  start: 0.9,
  unfinished: 0.5,
  oneEdit: 0.72,
  twoEdits: 0.55,
} as const

/** Fewer letters than this begin too many words. */
const SHORTEST_START = 2
const SHORTEST_PART = 4
const SHORTEST_INSIDE = 5
/** Words with one stem share their first letters; this many make the search for them cheap. */
const STEM_PREFIX = 3
const MOST_STARTS = 300

/** Words that are the one asked for, or a form of it, or that begin with it while it is being typed. */
export function findKnown(index: WordIndex, word: string, isTyping: boolean): readonly WordMatch[] {
  const found = new Map<number, WordMatch>()
  const add = (match: WordMatch) => addResolved(index, found, match)
  const at = lowerBound(index.words, word)
  if (index.words[at] === word) add({ word: at, quality: QUALITY.exact, manner: 'exact' })
  if (!/\d/.test(word)) for (const match of [...findStems(index, word), ...findBases(index, word)]) add(match)
  if (word.length >= (isTyping ? SHORTEST_START : SHORTEST_INSIDE)) {
    for (const match of findStarts(index, word, at, isTyping)) add(match)
  }
  return [...found.values()]
}

/** A form of the table stands for its base forms. The better of two ways to one word is kept. */
function addResolved(index: WordIndex, found: Map<number, WordMatch>, match: WordMatch): void {
  const lemmas = index.lemmasOf(match.word)
  if (index.frequency(match.word) > 0) keepBetter(found, match)
  for (const lemma of lemmas) {
    const isExact = match.manner === 'exact'
    keepBetter(found, {
      word: lemma,
      quality: isExact ? QUALITY.form : match.quality,
      manner: isExact ? 'form' : match.manner,
    })
  }
}

function keepBetter(found: Map<number, WordMatch>, match: WordMatch): void {
  const known = found.get(match.word)
  if (!known || known.quality < match.quality) found.set(match.word, match)
}

function* findStems(index: WordIndex, word: string): Generator<WordMatch> {
  if (word.length < SHORTEST_PART) return
  const prefixes = new Set(TEXT_STEMS.stemsOf(word).map((stem) => stem.slice(0, STEM_PREFIX)))
  for (const prefix of prefixes) {
    for (let at = lowerBound(index.words, prefix); index.words[at]?.startsWith(prefix); at++) {
      const other = index.words[at] as string
      if (other !== word && other.length >= SHORTEST_PART && TEXT_STEMS.shareStem(word, other)) {
        yield { word: at, quality: QUALITY.stem, manner: 'stem' }
      }
    }
  }
}

/** Short Finnish words whose consonants change: `kaupan` is a form of `kauppa`. */
function* findBases(index: WordIndex, word: string): Generator<WordMatch> {
  for (const base of finnishBasesOf(word)) {
    const at = lowerBound(index.words, base)
    if (index.words[at] === base) yield { word: at, quality: QUALITY.stem, manner: 'stem' }
  }
}

function* findStarts(index: WordIndex, word: string, from: number, isTyping: boolean): Generator<WordMatch> {
  for (let at = from; at < from + MOST_STARTS && index.words[at]?.startsWith(word); at++) {
    const share = word.length / (index.words[at] as string).length
    if (share === 1) continue
    const quality = isTyping
      ? QUALITY.unfinished + (QUALITY.start - QUALITY.unfinished) * share
      : QUALITY.inside
    yield { word: at, quality, manner: 'start' }
  }
}

/** Words that have the one asked for inside or at their end: parts of compounds that no table took apart. */
export function findInside(index: WordIndex, word: string): readonly WordMatch[] {
  if (word.length < SHORTEST_INSIDE) return []
  const found = new Map<number, WordMatch>()
  for (const [at, other] of index.words.entries()) {
    const place = other.length > word.length ? other.indexOf(word, 1) : -1
    if (place < 0) continue
    const isEnd = place + word.length === other.length
    if (isEnd) addResolved(index, found, { word: at, quality: QUALITY.part, manner: 'part' })
    else addResolved(index, found, { word: at, quality: QUALITY.inside, manner: 'inside' })
  }
  return [...found.values()]
}

/** Words that differ by a letter or two from the one asked for. */
export function findTypos(index: WordIndex, word: string, isTyping: boolean): readonly WordMatch[] {
  const most = allowedEdits(word.length)
  if (most === 0 || /\d/.test(word)) return []
  const found = new Map<number, WordMatch>()
  const distanceTo = createDistanceTo(word, most)
  for (const at of likelyPlaces(index.words, word)) {
    const other = index.words[at] as string
    const { whole, start } = distanceTo(other)
    const edits = Math.min(whole, isTyping ? start : most + 1)
    if (edits > most || edits === 0 || !isMisspelling(word, other, edits)) continue
    const quality = (edits === 1 ? QUALITY.oneEdit : QUALITY.twoEdits) * (whole === edits ? 1 : QUALITY.start)
    addResolved(index, found, { word: at, quality, manner: 'typo' })
  }
  return [...found.values()]
}

/** Known words that make up an unknown compound, two or three of them; empty when there are none. */
export function splitCompound(isKnown: (word: string) => boolean, word: string, most = 3): readonly string[] {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const tail = word.slice(cut)
    if (!isKnown(tail)) continue
    const head = word.slice(0, cut)
    // Swedish and Estonian join with an s, Finnish with a genitive n.
    const joints = [head, ...(/[sn]$/.test(head) ? [head.slice(0, -1)] : [])]
    const known = joints.find((joint) => joint.length >= SHORTEST_PART && isKnown(joint))
    if (known) return [known, tail]
    const more = most > 2 ? splitCompound(isKnown, head, most - 1) : []
    if (more.length > 0) return [...more, tail]
  }
  return []
}

/** Long words that begin alike, such as two compounds of one word; the share that is alike decides. */
export function findAlike(index: WordIndex, word: string): readonly WordMatch[] {
  const length = Math.max(SHORTEST_ALIKE, Math.ceil(word.length * LEAST_ALIKE))
  if (word.length < length) return []
  const found = new Map<number, WordMatch>()
  const start = word.slice(0, length)
  for (let at = lowerBound(index.words, start); index.words[at]?.startsWith(start); at++) {
    addResolved(index, found, { word: at, quality: QUALITY.inside, manner: 'start' })
  }
  return [...found.values()]
}

const SHORTEST_ALIKE = 6
const LEAST_ALIKE = 0.6
