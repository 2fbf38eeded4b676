import { toSearchData } from '#search/document.ts'
import type { Catalogue } from '../../catalogue.ts'

/** What the search of this build loads: named by its content, so that a browser may keep it for ever. */
export interface SearchFile {
  readonly name: string
  readonly body: string
}

export async function createSearchFile({ organisations, vocabulary }: Catalogue): Promise<SearchFile> {
  const body = JSON.stringify(toSearchData(organisations, vocabulary))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  const hash = [...new Uint8Array(digest)]
    .slice(0, 6)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return { name: `search.${hash}`, body }
}
