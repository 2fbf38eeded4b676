import { distance } from 'fastest-levenshtein'
import { toSkeleton } from './confusables.ts'
import type { JudgedProfile } from './rule.ts'

/** Abbreviations differ in one letter all the time (EKL, EPL); below this length a near name says nothing. */
const SHORTEST_LIKE = 7
/** Letters at the end of a word that change when it is bent. */
const LONGEST_BEND = 2
/** Fewer letters than these begin many words. */
const LEAST_SHARED = 5

/** Five rules fold the names of a directory again and again; more than these are no longer kept. */
const MOST_KEPT = 100_000
const kept = new Map<string, string>()

/** Names that differ only in case, marks, spaces or the legal ending are one name to a reader. */
export function foldName(name: string): string {
  const known = kept.get(name)
  if (known !== undefined) return known
  const folded = foldText(name)
  if (kept.size < MOST_KEPT) kept.set(name, folded)
  return folded
}

/** The same of a longer text, which nobody asks for twice. */
export function foldText(text: string): string {
  const letters = withoutMarks(text)
    .toLowerCase()
    .replace(/\b(ry|rf|r\.y\.|r\.f\.|sr|rs)(?=\s|$)/g, '')
  const words = isAscii(letters)
    ? letters.replace(/[^a-z0-9]+/g, ' ')
    : letters.replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.trim()
}

/** Most texts are ASCII at least when the dots of Finnish are gone, and tables of all letters take four times as long. */
function withoutMarks(text: string): string {
  if (isAscii(text)) return text
  const decomposed = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return isAscii(decomposed) ? decomposed : decomposed.replace(/\p{M}/gu, '')
}

function isAscii(text: string): boolean {
  return /^[\n -~]*$/.test(text)
}

/** The official name in every language it is given in. */
export function namesOf({ profile }: JudgedProfile): readonly string[] {
  return typeof profile.name === 'string' ? [profile.name] : Object.values(profile.name)
}

/** Every name the profile goes by, with its path: official ones, then alternate ones. */
export function allNamesOf({ profile }: JudgedProfile): readonly NameAt[] {
  const { name } = profile
  const official =
    typeof name === 'string'
      ? [{ name, path: ['name'] }]
      : Object.entries(name).map(([lang, text]) => ({ name: text, path: ['name', lang] }))
  const others = (profile.alternateNames ?? []).map((text, index) => ({
    name: text,
    path: ['alternateNames', index],
  }))
  return [...official, ...others]
}

/**
 * Keys of a folded name, so that two names one slip apart share at least one: the name with each letter left out
 * (the "symmetric delete" idea of W. Garbe's SymSpell), and its words in the order of the alphabet.
 */
export function likenessKeysOf(folded: string): readonly number[] {
  if (!canBeAlike(folded)) return []
  const without = Array.from(folded, (_letter, index) => toNumber(folded, index))
  return [toNumber(folded), toNumber(toSortedWords(folded)), ...without]
}

/**
 * A text, perhaps without one of its letters, as a number (FNV-1a): thirty keys for each of thirty thousand names are
 * too many texts to hold. Two texts may share a number, so whoever meets one still compares the names.
 */
function toNumber(text: string, omitted = -1): number {
  let number = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    if (index !== omitted) number = Math.imul(number ^ text.charCodeAt(index), 0x01000193)
  }
  return number >>> 2
}

/** Is a folded name long enough for a near name to say anything? */
export function canBeAlike(folded: string): boolean {
  return folded.length >= SHORTEST_LIKE
}

/** Are two folded names, though not the same, one slip apart or the same words in another order? */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return false
  if (toSortedWords(a) === toSortedWords(b)) return true
  // "Group 1" and "Group 2" are two on purpose.
  return distance(a, b) === 1 && a.replace(/\d/g, '') !== b.replace(/\d/g, '')
}

/** How a name looks, whatever letters it is made of; two names of one look cannot be told apart. */
export function toLook(name: string): string {
  return toSkeleton(name)
    .replace(/\s(ry|rf|sr|rs)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Can `written` be the word `known`, bent as Finnish and Swedish bend the ends of words (`Kilon`, `Kivenlahden`), or the
 * first part of it? `Matti` is not `Mattby`.
 */
export function isSameWord(known: string, written: string): boolean {
  let shared = 0
  while (shared < known.length && known[shared] === written[shared]) shared += 1
  const isFirstPart = shared === written.length && shared >= LEAST_SHARED
  return isFirstPart || shared >= Math.max(known.length - LONGEST_BEND, Math.min(known.length, LEAST_SHARED))
}

function toSortedWords(folded: string): string {
  return folded.split(' ').sort().join(' ')
}

interface NameAt {
  readonly name: string
  readonly path: readonly PropertyKey[]
}
