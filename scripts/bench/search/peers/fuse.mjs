// What both ways of Fuse.js share: the documents as they are, fields weighed as in the project's first search.
import Fuse from 'fuse.js'
import { fromFile, toFile } from './json.mjs'

const FILE = 'documents.json'
/** Longer queries are pasted text; Fuse slows down with every letter of a pattern. */
const LONGEST_QUERY = 80

export const OPTIONS = {
  keys: [
    { name: 'names', weight: 6 },
    { name: 'otherNames', weight: 5 },
    { name: 'keywords', weight: 4 },
    { name: 'labels', weight: 2 },
    { name: 'texts', weight: 1 },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  minMatchCharLength: 2,
  threshold: 0.28,
}

export const buildDocuments = ({ documents }) => ({ [FILE]: toFile(documents) })

export async function openFuse(read, options) {
  const fuse = new Fuse(fromFile(await read(FILE)), options)
  return { search: (text) => fuse.search(text.slice(0, LONGEST_QUERY)).map(({ item }) => item.id) }
}
