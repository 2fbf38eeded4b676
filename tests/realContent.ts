import { fileURLToPath } from 'node:url'
import { type Content, readContent } from '#profiles/readContent.ts'
import { TODAY } from './builders.ts'

export const CONTENT_FOLDER = fileURLToPath(new URL('../content', import.meta.url))

let known: Content | undefined

/** What the repository's own content folder holds, read once a process; throws when it cannot be read. */
export function realContent(): Content {
  known ??= readRealContent()
  return known
}

function readRealContent(): Content {
  const { content, issues } = readContent(CONTENT_FOLDER, { lang: 'en', today: TODAY })
  if (!content) throw new Error(issues.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  return content
}
