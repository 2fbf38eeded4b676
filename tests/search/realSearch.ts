import { toSearchData } from '#search/document.ts'
import { indexContent } from '#search/index/indexContent.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

let known: ReturnType<typeof createRealSearch> | undefined

/** The search over the repository's own content, its data, and the files it is loaded from, made once a process. */
export function realSearch() {
  known ??= createRealSearch()
  return known
}

function createRealSearch() {
  const content = realContent()
  const files = indexContent(content, TODAY)
  const data = toSearchData(content.organisations, content.vocabulary)
  return { content, data, files, engine: loadEngine(files, TODAY) }
}
