import { indexContent } from '#search/index/indexContent.ts'
import { BENCH_DAY } from '../../benchDay.ts'
import type { BenchSite, EngineFiles } from './engine.ts'

/** What the site's build writes for the search to load. */
export function buildOurs(site: BenchSite): EngineFiles {
  const { parts, ...tiers } = indexContent(site, BENCH_DAY)
  return { ...tiers, ...parts }
}
