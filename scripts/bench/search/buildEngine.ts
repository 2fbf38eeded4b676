import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readContent } from '#profiles/readContent.ts'
import { collectFinnishWords } from '#search/words/collectFinnishWords.ts'
import { createLemmaTable } from '../../lemmas/createLemmaTable.ts'
import { BENCH_DAY } from '../benchDay.ts'
import { createBenchData } from './createBenchData.ts'
import type { EngineModule } from './engines/engine.ts'
import { type BuildTask, FILES, QUERIES } from './task.ts'
import { toDocuments } from './toDocuments.ts'

/** A process of its own: builds one engine and says how long that took and what its files weigh. */
export interface BuildFigures {
  readonly buildMs: number
  /** Bytes after brotli, by file. */
  readonly weights: Readonly<Record<string, number>>
}

/** The best a web server sends; above this size it takes minutes and the last per cent is not worth them. */
const BEST_UNTIL = 16 * 1024 * 1024

const task = JSON.parse(process.argv[2] ?? '') as BuildTask
console.log(JSON.stringify(await buildEngine(task)))

async function buildEngine({ module, plan, content: source, folder }: BuildTask): Promise<BuildFigures> {
  const { content } = readContent(source, { lang: 'en', today: BENCH_DAY })
  if (!content) throw new Error(`The city or the vocabulary of "${source}" has errors`)
  const { vocabulary, city, concepts } = content
  const { organisations, queries } = createBenchData(plan, vocabulary)
  const documents = toDocuments(organisations, vocabulary, city.locales)
  const words = collectFinnishWords(organisations, vocabulary, concepts)
  // Without Voikko the committed table must do, which lacks most of the made-up words.
  const lemmas = createLemmaTable(words) ?? content.lemmas
  const engine = (await import(module)) as EngineModule
  const started = performance.now()
  const files = await engine.build({ organisations, vocabulary, city, concepts, lemmas, documents })
  const buildMs = performance.now() - started
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, FILES, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  writeFileSync(join(folder, QUERIES), JSON.stringify(queries))
  const weights = Object.entries(files).map(([name, bytes]) => [name, weigh(bytes)])
  return { buildMs, weights: Object.fromEntries(weights) }
}

function weigh(bytes: Uint8Array): number {
  const quality = bytes.length > BEST_UNTIL ? 9 : constants.BROTLI_MAX_QUALITY
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}
