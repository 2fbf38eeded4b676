import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { indexContent } from '#search/index/indexContent.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { SearchSource } from '../../islands/search/session.ts'

/** What the search of this build loads: named by its content, so that a browser may keep it for ever. */
export interface SearchFile {
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** All files, by tier and by name of part. */
export type SearchFileList = Readonly<Record<string, SearchFile>>

const made = new WeakMap<Catalogue, SearchFileList>()

/** The files of the search, made once a build. They are gzip inside, as hosts do not compress what they do not know. */
export function createSearchFiles(catalogue: Catalogue): SearchFileList {
  const known = made.get(catalogue)
  if (known) return known
  const { parts, ...tiers } = indexContent(catalogue, catalogue.today)
  const all = Object.entries({ ...tiers, ...parts })
  const files = Object.fromEntries(all.map(([name, bytes]) => [name, toFile(name, bytes)]))
  made.set(catalogue, files)
  return files
}

/** Addresses of the files, as a page hands them to the search. */
export function searchFileUrls(catalogue: Catalogue): SearchSource['urls'] {
  const urls = Object.fromEntries(
    Object.entries(createSearchFiles(catalogue)).map(([name, file]) => [name, `/data/${file.name}.bin`]),
  )
  const { names = '', concepts = '', texts = '', ...parts } = urls
  return { names, concepts, texts, parts }
}

function toFile(name: string, bytes: Uint8Array): SearchFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { name: `${name}.${hash}`, body: new Uint8Array(gzipSync(bytes, { level: 9 })) }
}
