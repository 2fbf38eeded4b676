import { toSearchData } from '#search/document.ts'
import { indexContent } from '#search/index/indexContent.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

/** The search over the repository's own content, its data, and the files it is loaded from. */
export function realSearch() {
  const content = realContent()
  const files = indexContent(content, TODAY)
  const data = toSearchData(content.organisations, content.vocabulary)
  return { content, data, files, engine: loadEngine(files, TODAY) }
}
