import { fileURLToPath } from 'node:url'

/** An engine of the bench: the module that builds and opens it. */
export interface Contestant {
  readonly id: string
  readonly name: string
  readonly module: string
}

export const OURS = 'ours'

/** Ours first, then whom it is measured beside; `peers/README.md` says how each is set and why. */
export const CONTESTANTS: readonly Contestant[] = [
  contestant(OURS, 'This site', 'engines/ours.ts'),
  contestant('fuse', 'Fuse.js plain', 'peers/fusePlain.mjs'),
  contestant('fuse-tokens', 'Fuse.js token search', 'peers/fuseTokens.mjs'),
  contestant('minisearch', 'MiniSearch', 'peers/minisearch.mjs'),
  contestant('orama', 'Orama, Finnish stemmer', 'peers/orama.mjs'),
  contestant('flexsearch', 'FlexSearch', 'peers/flexsearch.mjs'),
  contestant('ufuzzy', 'uFuzzy', 'peers/ufuzzy.mjs'),
  contestant('pagefind', 'Pagefind', 'peers/pagefind.mjs'),
]

function contestant(id: string, name: string, path: string): Contestant {
  return { id, name, module: fileURLToPath(new URL(path, import.meta.url)) }
}
