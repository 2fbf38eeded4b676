// Fuse.js word by word, ranked by how rare a word is; every word must be somewhere.
import { buildDocuments, OPTIONS, openFuse } from './fuse.mjs'

export const build = buildDocuments
export const open = (read) => openFuse(read, { ...OPTIONS, useTokenSearch: true, tokenMatch: 'all' })
