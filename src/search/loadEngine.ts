import { createDirectory, createEngine } from './createEngine.ts'
import {
  addParts,
  readConcepts,
  readNames,
  readTexts,
  type SearchFiles,
  type Tiers,
} from './index/searchFiles.ts'
import { explainScore } from './query/explainScore.ts'
import type { SearchEngine } from './query.ts'

/** All files of an index → the search over them. `today` is an ISO date. Throws an `IndexFileError` for a broken file. */
export function loadEngine(files: SearchFiles, today: string): SearchEngine {
  const tiers: Tiers = {
    names: readNames(files.names),
    concepts: readConcepts(files.concepts),
    texts: readTexts(files.texts),
  }
  const directory = createDirectory(tiers.names, today)
  return createEngine(addParts(tiers, files.parts), today, directory, explainScore)
}
