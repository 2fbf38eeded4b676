import { distance } from 'fastest-levenshtein'
import { nearestWord } from './nearestWord.ts'
import { WORDS_FOR_FIELDS } from './unknownKeyWords.ts'

/** More than this many suggestions are a list to read, not a hint. */
const MOST = 3

/** What a person most likely meant by a key that does not exist. */
export interface MeantKey {
  /** Fields, best first: a plain key when it belongs right here, else its whole path such as `contact.phone`. */
  readonly suggestions: readonly string[]
  /** The key to put in its place, when one slip or another case is all that separates them. */
  readonly replacement?: string
}

/**
 * Looks for the field someone meant by `key`: one that may stand here (`choices`), by another case, a slip, or a word
 * people use for it; then one that stands elsewhere (`paths`, all paths of the schema without the places of lists).
 */
export function findMeantKey(
  key: string,
  choices: readonly string[],
  paths: readonly (readonly string[])[],
): MeantKey {
  const typed = foldKey(key)
  const slip = choices.find((choice) => foldKey(choice) === typed || isOneSlip(key, choice))
  if (slip !== undefined) return { suggestions: [slip], replacement: slip }
  const known = new Set(paths.map((path) => path.join('.')))
  const named = WORDS.filter(({ path, words }) => known.has(path) && words.includes(typed)).map(
    ({ path }) => path,
  )
  const here = choices.filter((choice) => named.some((path) => path.split('.').at(-1) === choice))
  if (here.length > 0) return { suggestions: here.slice(0, MOST) }
  if (named.length > 0) return { suggestions: named.slice(0, MOST) }
  const elsewhere = paths.filter((path) => foldKey(path.at(-1) ?? '') === typed).map((path) => path.join('.'))
  const byDepth = elsewhere.sort((a, b) => a.split('.').length - b.split('.').length)
  if (byDepth.length > 0) return { suggestions: byDepth.slice(0, MOST) }
  const near = nearestWord(key, choices) ?? nearestField(typed, known)
  return { suggestions: near === undefined ? [] : [near] }
}

/** Keys as people type them: `Opening hours`, `y-tunnus` and `Sähköposti` lose capitals, marks and everything between. */
function foldKey(key: string): string {
  return key
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** In a word of three letters one slip makes another word. */
function isOneSlip(key: string, choice: string): boolean {
  return key.length > 3 && distance(key.toLowerCase(), choice.toLowerCase()) === 1
}

/** A slip in one of the words people use: `puhelinumero`. */
function nearestField(typed: string, known: ReadonlySet<string>): string | undefined {
  if (typed.length < 6) return undefined
  const isNear = (word: string) => distance(word, typed) <= 1
  return WORDS.find(({ path, words }) => known.has(path) && words.some(isNear))?.path
}

const WORDS = Object.entries(WORDS_FOR_FIELDS).map(([path, words]) => ({ path, words: words.split(' ') }))
