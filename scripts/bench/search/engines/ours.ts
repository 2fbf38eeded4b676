import { FACETS } from '#domain/facet.ts'
import { createEngine } from '#search/createEngine.ts'
import { type SearchData, toSearchData } from '#search/document.ts'
import { type Filters, NO_FILTERS } from '#search/query.ts'
import { BENCH_DAY } from '../../benchDay.ts'
import type { BenchSite, EngineFiles, OpenEngine, ReadFile } from './engine.ts'

/** The only file of the bench that knows how the site's own search is built and opened. */

const FILE = 'search.json'
/** Decides the alphabet of equals and the words of reasons, neither of which is measured. */
const LOCALE = 'fi'

/** What the site's build writes for the search to load. */
export function build({ organisations, vocabulary }: BenchSite): EngineFiles {
  return { [FILE]: new TextEncoder().encode(JSON.stringify(toSearchData(organisations, vocabulary))) }
}

/** The engine as a page or a worker opens it. */
export async function open(read: ReadFile): Promise<OpenEngine> {
  const data = JSON.parse(new TextDecoder().decode(await read(FILE))) as SearchData
  const engine = createEngine(data, BENCH_DAY)
  const options = FACETS.flatMap((facet) =>
    data.terms[facet].map(({ id }): Filters => ({ ...NO_FILTERS, [facet]: [id] })),
  )
  const ask = (text: string, filters: Filters) => engine.search({ text, filters, locale: LOCALE })
  return {
    search: (text) => ask(text, NO_FILTERS).hits.map(({ id }) => id),
    filterAlone: (index) => ask('', options[index % options.length] ?? NO_FILTERS),
  }
}
