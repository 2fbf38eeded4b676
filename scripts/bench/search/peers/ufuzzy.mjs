// uFuzzy over one line an organisation: universal alphabet, one typo a word, words in any order.
import uFuzzy from '@leeoniya/ufuzzy'
import { fromFile, toFile } from './json.mjs'

const FILE = 'lines.json'

/** Names stand first in a line, because uFuzzy prefers matches at its start. */
export function build({ documents }) {
  const lines = documents.map(({ names, otherNames, keywords, labels, texts }) =>
    uFuzzy.latinize([...names, ...otherNames, ...keywords, ...labels, ...texts].join(' | ')),
  )
  return { [FILE]: toFile({ ids: documents.map(({ id }) => id), lines }) }
}

/** The universal form of its own documentation. */
const OPTIONS = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
}
/** Words of a query in any order, up to this many. */
const OUT_OF_ORDER = 4
/** Above so many matches it filters and does not rank. */
const RANKED = 3000

export async function open(read) {
  const { ids, lines } = fromFile(await read(FILE))
  const fuzzy = new uFuzzy(OPTIONS)
  return {
    search: (text) => {
      const [indexes, info, order] = fuzzy.search(lines, uFuzzy.latinize(text), OUT_OF_ORDER, RANKED)
      const found = info ? order.map((at) => info.idx[at]) : (indexes ?? [])
      return found.map((at) => ids[at])
    },
  }
}
