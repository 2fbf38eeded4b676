// Orama with its Finnish stemmer: first every word as typed, then any of them with up to two typos.
import { create, insertMultiple, load, save, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/finnish'
import { fromFile, toFile } from './json.mjs'

const FILE = 'index.json'
const FIELDS = ['names', 'otherNames', 'keywords', 'labels', 'texts']
const BOOST = { names: 6, otherNames: 5, keywords: 4, labels: 2, texts: 1 }
const LIMIT = 20
const EVERY_WORD = 0
const ANY_WORD = 1

/** Orama's own Finnish tokenizer takes every letter outside a to z, ä and ö for a space: Russian, Arabic, even å. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

const TOKENIZER = {
  language,
  normalizationCache: new Map(),
  tokenize: (text) => {
    const words = typeof text === 'string' ? wordsOf(text) : [text]
    return [...new Set(words.map((word) => dropMarks(stemmer(word))))]
  },
}

function createDatabase() {
  return create({
    schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])),
    components: { tokenizer: TOKENIZER },
  })
}

export async function build({ documents }) {
  const database = createDatabase()
  const rows = documents.map((document) => ({
    id: document.id,
    ...Object.fromEntries(FIELDS.map((field) => [field, document[field].join('\n')])),
  }))
  await insertMultiple(database, rows)
  return { [FILE]: toFile(save(database)) }
}

export async function open(read) {
  const database = createDatabase()
  load(database, fromFile(await read(FILE)))
  const find = async (term, tolerance, threshold) => {
    const { hits } = await search(database, { term, tolerance, threshold, boost: BOOST, limit: LIMIT })
    return hits.map(({ id }) => id)
  }
  return {
    search: async (text) => {
      const found = await find(text, 0, EVERY_WORD)
      return found.length > 0 ? found : find(text, toTolerance(text), ANY_WORD)
    },
  }
}

/** By the longest word. Short words are near to everything, so they are taken as typed. */
function toTolerance(text) {
  const longest = Math.max(0, ...wordsOf(text).map(({ length }) => length))
  if (longest > 8) return 2
  return longest > 4 ? 1 : 0
}

function wordsOf(text) {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}

function dropMarks(word) {
  return word.normalize('NFKD').replace(/\p{M}/gu, '')
}
