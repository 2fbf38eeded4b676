import { FACETS } from '#domain/facet.ts'
import { createDirectory, createEngine } from '#search/createEngine.ts'
import { addParts, readConcepts, readNames, readTexts, type Tiers } from '#search/index/searchFiles.ts'
import { type Filters, NO_FILTERS } from '#search/query.ts'
import { BENCH_DAY } from '../../benchDay.ts'
import type { BenchSite, EngineFiles, OpenEngine, ReadFile } from './engine.ts'

/** The only file of the bench that knows how the site's own search is built and opened. */

/** Decides the alphabet of equals and the words of reasons, neither of which is measured. */
const LOCALE = 'fi'
/** A page of results. */
const FIRST = 20

/** By a name that no bundler follows: what builds an index does not go to a browser. */
const BUILDER = './buildOurs.ts'

/** What the site's build writes for the search to load. */
export async function build(site: BenchSite): Promise<EngineFiles> {
  const { buildOurs } = (await import(BUILDER)) as typeof import('./buildOurs.ts')
  return buildOurs(site)
}

/** The engine as a page or a worker opens it: usable with the names, whole with the rest. */
export async function open(read: ReadFile): Promise<OpenEngine> {
  const names = readNames(await read('names'))
  const directory = createDirectory(names, BENCH_DAY)
  let tiers: Tiers = { names }
  let engine = createEngine(tiers, BENCH_DAY, directory)
  const renew = (more: Partial<Tiers>) => {
    tiers = { ...tiers, ...more }
    engine = createEngine(tiers, BENCH_DAY, directory)
  }
  // Asked for when the names are in use, as the page does.
  const whole = nextTurn().then(async () => {
    const [concepts, texts] = [await read('concepts'), await read('texts')]
    renew({ concepts: readConcepts(concepts), texts: readTexts(texts) })
  })
  const options = FACETS.flatMap((facet) =>
    names.terms[facet].map(({ id }): Filters => ({ ...NO_FILTERS, [facet]: [id] })),
  )
  const ask = (text: string, filters: Filters) =>
    engine.search({ text, filters, locale: LOCALE, first: FIRST })
  /** Fetches what the query wants, if anything, and answers again. */
  const search = (text: string): readonly string[] | Promise<readonly string[]> => {
    const { hits, wants } = ask(text, NO_FILTERS)
    return wants.length === 0 ? hits.map(({ id }) => id) : bring(wants).then(() => search(text))
  }
  const bring = async (wants: readonly string[]) => {
    const files = await Promise.all(wants.map(async (name) => [name, await read(name)] as const))
    renew(addParts(tiers, Object.fromEntries(files)))
  }
  return {
    whole,
    search,
    filterAlone: (index) => ask('', options[index % options.length] ?? NO_FILTERS),
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
