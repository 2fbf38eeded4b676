import type { Concept } from '#domain/concept.ts'

/** What a query may mean in the languages of the texts and in the reader's own. */
export interface Meanings {
  readonly concepts: readonly Concept[]
  /** Words that only carry a question. */
  readonly fillers: readonly string[]
}

/** Languages in which most texts are; who reads another language knows its words as well. */
const TEXT_LANGUAGES = ['fi', 'sv', 'en']

export function createMeanings(
  concepts: readonly Concept[],
  fillers: readonly string[],
  locale: string,
): Meanings {
  const isWanted = (lang: string) => lang === locale || TEXT_LANGUAGES.includes(lang)
  return {
    fillers,
    concepts: concepts.map((concept) => ({
      ...concept,
      unreviewed: [],
      words: Object.fromEntries(Object.entries(concept.words).filter(([lang]) => isWanted(lang))),
    })),
  }
}
