import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weighScript, writeBundle } from './browser/bundle.ts'
import { measureBrowser } from './browser/measureBrowser.ts'
import type { PageFigures } from './browser/page.ts'
import { type Contestant, OURS } from './contestants.ts'
import type { BenchPlan } from './createBenchData.ts'
import { measureEngine, type NodeFigures, textsToType } from './measureEngine.ts'

export interface BenchOptions {
  readonly contestants: readonly Contestant[]
  /** Numbers of profiles: all engines at the first, ours at every one. */
  readonly sizes: readonly number[]
  readonly seed: number
  readonly names: number
  readonly inflections: number
  readonly typingMs: number
  readonly answersMs: number
  readonly content: string
  /** Told what is being done. */
  readonly progress: (text: string) => void
  /** Given all there is after each engine, so that a run that is stopped has not been for nothing. */
  readonly keep: (results: readonly EngineResult[]) => void
}

/** One engine at one size; what could not be measured says why. */
export interface EngineResult {
  readonly id: string
  readonly name: string
  readonly profiles: number
  readonly node?: NodeFigures
  /** Bytes of the engine's script after brotli. */
  readonly script?: number
  readonly page?: PageFigures
  readonly failed?: string
}

/** Measures every engine, one after the other. Writes to a temporary folder only. */
export async function runBench(options: BenchOptions): Promise<readonly EngineResult[]> {
  const [first = 0, ...larger] = options.sizes
  const ours = options.contestants.filter(({ id }) => id === OURS)
  const turns = [
    ...options.contestants.map((contestant) => ({ contestant, profiles: first })),
    ...larger.flatMap((profiles) => ours.map((contestant) => ({ contestant, profiles }))),
  ]
  const root = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const results: EngineResult[] = []
  try {
    for (const turn of turns) {
      results.push(await measureTurn({ ...turn, folder: join(root, `${results.length}`) }, options))
      options.keep(results)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return results
}

interface Turn {
  readonly contestant: Contestant
  readonly profiles: number
  readonly folder: string
}

async function measureTurn(
  { contestant, profiles, folder }: Turn,
  { seed, names, inflections, typingMs, answersMs, content, progress }: BenchOptions,
): Promise<EngineResult> {
  const { id, name, module } = contestant
  const title = `${name}, ${profiles} profiles`
  const plan: BenchPlan = { profiles, seed, names, inflections }
  const result = { id, name, profiles }
  let node: NodeFigures | undefined
  try {
    progress(`${title}: Node …`)
    node = measureEngine(contestant, plan, { typingMs, answersMs }, { folder, content })
    progress(`${title}: Chromium …`)
    await writeBundle(module, folder)
    const page = await measureBrowser({ folder, texts: textsToType(folder, seed), typingMs })
    return { ...result, node, page, script: await weighScript(module) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    progress(`${title}: ${message}`)
    const failed = message.split('\n')[0] ?? ''
    return { ...result, ...(node && { node }), failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
