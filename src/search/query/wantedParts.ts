import { postingsPart } from '../index/postingParts.ts'
import { type Tiers, wordsPart } from '../index/searchFiles.ts'
import type { Unit } from './units.ts'
import { wantedLanguages } from './wantedLanguages.ts'

/** Names of the parts, not loaded yet, that could tell more of a query. */
export function wantedParts(units: readonly Unit[], locale: string, tiers: Tiers): readonly string[] {
  return [...wantedPostings(units, tiers), ...wantedWords(units, locale, tiers)]
}

function wantedPostings(units: readonly Unit[], { names, texts }: Tiers): readonly string[] {
  const wanted = new Set<string>()
  for (const { tier, word } of units.flatMap((unit) => unit.words)) {
    const range = (tier === 'names' ? names : texts)?.words.missingRange(word)
    if (range !== undefined) wanted.add(postingsPart(tier, range))
  }
  return [...wanted]
}

/** Before the long texts have come, nobody knows which words they explain. */
function wantedWords(units: readonly Unit[], locale: string, { concepts, texts }: Tiers): readonly string[] {
  if (!concepts) return []
  return wantedLanguages(texts ? units : [], locale, concepts.elsewhere).map(wordsPart)
}
