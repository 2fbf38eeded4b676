// MiniSearch with prefixes and typos; terms lose their marks, which is one line of its documentation.
import MiniSearch from 'minisearch'
import { fromFile, toFile } from './json.mjs'

const FILE = 'index.json'
const FIELDS = ['names', 'otherNames', 'keywords', 'labels', 'texts']

/** Edits of a word by its length: of 0.2, 0.25, 0.3, 0.35 and 0.4 the one that found most. */
const FUZZY = 0.3

const OPTIONS = {
  fields: FIELDS,
  extractField: (document, field) => (field === 'id' ? document.id : document[field].join('\n')),
  processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  searchOptions: {
    prefix: true,
    // Short words are near to everything, so they are taken as typed.
    fuzzy: (term) => (term.length > 4 ? FUZZY : false),
    boost: { names: 6, otherNames: 5, keywords: 4, labels: 2, texts: 1 },
    combineWith: 'AND',
  },
}

export function build({ documents }) {
  const index = new MiniSearch(OPTIONS)
  index.addAll(documents)
  return { [FILE]: toFile(index) }
}

export async function open(read) {
  const index = MiniSearch.loadJS(fromFile(await read(FILE)), OPTIONS)
  return {
    search: (text) => {
      const all = index.search(text)
      return (all.length > 0 ? all : index.search(text, { combineWith: 'OR' })).map(({ id }) => id)
    },
  }
}
