import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions, stopUsage } from '../../command.ts'
import { formatBuild } from './formatBuild.ts'
import { measureBuild } from './measureBuild.ts'

const HELP = `npm run bench -- build [options]

Builds a made-up directory and a bare Astro site of as many pages in one run, and prints what each took: wall time,
processor time (what a busy machine disturbs least), the most memory held, pages and bytes.

  --sizes P×L,P×L…  profiles and languages (3000x3)
  --twice           builds each again, in another time zone and language, from files in another order: same bytes?
  --json            figures as JSON
  --help            this text

Exit code: 0, or 1 when the second build gave other bytes.`

/** The command: reads its words, measures, prints. */
export function benchBuild(words: readonly string[]): void {
  const { values, positionals } = readOptions(HELP, {
    args: [...words],
    options: {
      sizes: { type: 'string', default: '3000x3' },
      twice: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 0) stopUsage(HELP, `${positionals.join(' ')}: there is no such word here`)
  const plans = values.sizes.split(',').map((size) => ({ ...readSize(size), twice: values.twice }))
  for (const plan of plans) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-build-'))
    try {
      const figures = measureBuild(folder, plan)
      console.log(values.json ? JSON.stringify(figures) : `${formatBuild(figures)}\n`)
      if (figures.isSameTwice === false) process.exitCode = 1
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function readSize(size: string): { readonly profiles: number; readonly locales: number } {
  const [, profiles, locales] = /^(\d{1,5})[x×](\d{1,2})$/.exec(size) ?? []
  if (profiles === undefined || locales === undefined)
    return stopUsage(HELP, `--sizes ${size}: like 3000x3, with commas between them`)
  return { profiles: Number(profiles), locales: Number(locales) }
}
