import { indexContent } from '#search/index/indexContent.ts'
import { TIERS } from '#search/index/searchFiles.ts'
import { BENCH_DAY } from '../../benchDay.ts'
import type { BenchSite, EngineFiles } from './engine.ts'

/** What the site's build writes for the search to load. */
export function buildOurs(site: BenchSite): EngineFiles {
  const files = indexContent(site, BENCH_DAY)
  return Object.fromEntries(TIERS.map((tier) => [tier, files[tier]]))
}
