import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { indexContent } from '#search/index/indexContent.ts'
import { TIERS, type Tier } from '#search/index/searchFiles.ts'
import type { Catalogue } from '../../catalogue.ts'

/** What the search of this build loads: named by its content, so that a browser may keep it for ever. */
export interface SearchFile {
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer>
}

const made = new WeakMap<Catalogue, Readonly<Record<Tier, SearchFile>>>()

/** The files of the search, made once a build. They are gzip inside, as hosts do not compress what they do not know. */
export function createSearchFiles(catalogue: Catalogue): Readonly<Record<Tier, SearchFile>> {
  const known = made.get(catalogue)
  if (known) return known
  const index = indexContent(catalogue, catalogue.today)
  const files = Object.fromEntries(TIERS.map((tier) => [tier, toFile(tier, index[tier])])) as Record<
    Tier,
    SearchFile
  >
  made.set(catalogue, files)
  return files
}

/** Addresses of the files, as a page hands them to the search. */
export function searchFileUrls(catalogue: Catalogue): Readonly<Record<Tier, string>> {
  const files = createSearchFiles(catalogue)
  return Object.fromEntries(TIERS.map((tier) => [tier, `/data/${files[tier].name}.bin`])) as Record<
    Tier,
    string
  >
}

function toFile(tier: Tier, bytes: Uint8Array): SearchFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { name: `${tier}.${hash}`, body: new Uint8Array(gzipSync(bytes, { level: 9 })) }
}
