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

function createDatabase() {
  return create({
    schema: Object.fromEntries(FIELDS.map((field) => [field, 'string'])),
    components: { tokenizer: { language, stemming: true, stemmer } },
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

/** Short words are near to everything, so they are taken as typed. */
function toTolerance({ length }) {
  if (length > 8) return 2
  return length > 4 ? 1 : 0
}
