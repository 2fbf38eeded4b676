// FlexSearch that takes prefixes and typos ("tolerant") and letters that sound alike; results of all fields merged.
import { Charset, Document } from 'flexsearch'
import { fromFile, toFile } from './json.mjs'

const FILE = 'documents.json'
/** Fields of more weight come first, because merged results keep the order of the fields. */
const FIELDS = ['names', 'otherNames', 'keywords', 'labels', 'texts']
const LIMIT = 20

export const build = ({ documents }) => ({ [FILE]: toFile(documents) })

export async function open(read) {
  const index = new Document({
    document: { id: 'id', index: FIELDS },
    tokenize: 'tolerant',
    encoder: Charset.LatinBalance,
  })
  for (const document of fromFile(await read(FILE))) {
    index.add({
      id: document.id,
      ...Object.fromEntries(FIELDS.map((field) => [field, document[field].join('\n')])),
    })
  }
  return {
    search: (text) => {
      const found = index.search(text, { limit: LIMIT, suggest: true, merge: true })
      return found.map(({ id }) => id)
    },
  }
}
