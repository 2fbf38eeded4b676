import type { ConceptsTier } from '../index/searchFiles.ts'
import { LATIN, scriptOf } from '../words/script.ts'
import type { Unit } from './units.ts'

/** Below this a word has only been guessed at: it stands inside another, or is the beginning of a longer one. */
const EXPLAINED = 0.5
/** Fewer letters explain nothing yet. */
const SHORTEST = 3

/**
 * Languages not loaded yet whose words a query may be in: that of the page, those that write in the letters that were
 * typed, and all of them where nothing explains a word, which may also be foreign in Latin letters.
 */
export function wantedLanguages(
  units: readonly Unit[],
  locale: string,
  elsewhere: ConceptsTier['elsewhere'],
): readonly string[] {
  const scripts = new Set(units.flatMap(({ tokens }) => tokens.map(({ folded }) => scriptOf(folded))))
  const isAnyone = units.some((unit) => !isExplained(unit))
  return Object.entries(elsewhere)
    .filter(([lang, script]) => lang === locale || isAnyone || (script !== LATIN && scripts.has(script)))
    .map(([lang]) => lang)
}

function isExplained({ tokens, words, concepts, isFiller, isGuess }: Unit): boolean {
  const [first] = tokens
  if (isFiller || !first || first.folded.length < SHORTEST || scriptOf(first.folded) !== LATIN) return true
  return !isGuess && [...words, ...concepts].some(({ quality }) => quality >= EXPLAINED)
}
