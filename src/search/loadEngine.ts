import { createEngine } from './createEngine.ts'
import { addWords, readConcepts, readNames, readTexts, type SearchFiles } from './index/searchFiles.ts'
import type { SearchEngine } from './query.ts'

/** All files of an index → the search over them. `today` is an ISO date. Throws an `IndexFileError` for a broken file. */
export function loadEngine(files: SearchFiles, today: string): SearchEngine {
  const tiers = {
    names: readNames(files.names),
    concepts: addWords(readConcepts(files.concepts), files.parts),
    texts: readTexts(files.texts),
  }
  return createEngine(tiers, today)
}
