import type { Organisation } from '#domain/organisation.ts'
import type { Vocabulary } from '#domain/vocabulary.ts'
import { buildIndex } from '#search/index/buildIndex.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { type Because, NO_FILTERS } from '#search/query.ts'
import type { Meanings } from './meanings.ts'

interface Source {
  readonly organisation: Organisation
  readonly vocabulary: Vocabulary
  readonly meanings: Meanings
  /** Language of the reader. */
  readonly locale: string
  /** ISO date. */
  readonly today: string
}

/** No table of Finnish word forms: it knows the words of the content, and a draft is not part of it yet. */
const NO_LEMMAS = { get: () => undefined }

/**
 * Asks the engine of the site over an index of this one organisation: why it is found by these words, or `undefined`
 * when it is not. Word forms are known by rules only, so the finished search finds at least as much.
 */
export function tryQuery(text: string, source: Source): readonly Because[] | undefined {
  const { organisation, vocabulary, meanings, locale, today } = source
  const files = buildIndex({
    organisations: [organisation],
    vocabulary,
    concepts: meanings.concepts,
    fillers: meanings.fillers,
    lemmas: NO_LEMMAS,
    holidays: [],
  })
  const { hits } = loadEngine(files, today).search({ text, locale, filters: NO_FILTERS })
  return hits[0]?.because
}
