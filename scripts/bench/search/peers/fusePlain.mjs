// Fuse.js as most projects use it: one fuzzy pattern over every field.
import { buildDocuments, OPTIONS, openFuse } from './fuse.mjs'

export const build = buildDocuments
export const open = (read) => openFuse(read, OPTIONS)
