import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readOptions, stopUsage } from '../../command.ts'
import { installPeers } from '../installPeers.ts'
import { comparePairs } from './comparePairs.ts'
import { compareSpeed } from './compareSpeed.ts'
import { CONTESTANTS, OURS } from './contestants.ts'
import { LARGEST_CROWD } from './createCrowd.ts'
import { formatSearch } from './formatSearch.ts'
import { type BenchOptions, type EngineResult, runBench } from './runBench.ts'
import { summarise } from './summarise.ts'
import { judgeTargets } from './targets.ts'

const HELP = `npm run bench -- search [options]

Measures the site's search beside others over one made-up directory: who finds the right organisation, how long a
keystroke takes in Node and in a Chromium whose processor is slowed down four times, what is loaded and held.
scripts/bench/search/README.md says how. Takes about half an hour; progress is told on stderr.

  --only ID,ID…   some engines: ${CONTESTANTS.map(({ id }) => id).join(', ')}
  --sizes N,N…    how many profiles; all engines at the first, this site's at every one (3000,30000,100000)
  --seed N        another number gives other profiles and queries (1)
  --typing N      seconds for which an engine is typed to, in Node and in Chromium each (45)
  --answers N     seconds in which an engine's answers are judged; how many it gave is told (180)
  --json FILE     the figures as JSON, too, written anew after each engine
  --quick         3000 profiles, fewer queries, seconds instead of minutes: to see that it runs
  --content DIR   whose city and vocabulary (content)
  --help          this text`

const PEERS = fileURLToPath(new URL('./peers', import.meta.url))
/** Fewer would not hold the planted organisations and the rare words. */
const SMALLEST = 1000

const FULL = { sizes: '3000,30000,100000', names: 40, inflections: 120, typingMs: 45_000, answersMs: 180_000 }
const QUICK = { sizes: '3000', names: 6, inflections: 20, typingMs: 3000, answersMs: 20_000 }

/** The command: reads its words, measures, prints. Wrong usage ends the process. */
export async function benchSearch(words: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(HELP, {
    args: [...words],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      typing: { type: 'string' },
      answers: { type: 'string' },
      json: { type: 'string' },
      quick: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  })
  if (positionals.length > 0) stopUsage(HELP, `${positionals.join(' ')}: there is no such word here`)
  const { sizes, ...amounts } = values.quick ? QUICK : FULL
  if (!/^\d{1,6}$/.test(values.seed)) stopUsage(HELP, `--seed ${values.seed}: a whole number`)
  const settings = {
    ...amounts,
    typingMs: toMs('--typing', values.typing) ?? amounts.typingMs,
    answersMs: toMs('--answers', values.answers) ?? amounts.answersMs,
    sizes: toSizes(values.sizes ?? sizes),
    seed: Number(values.seed),
    content: values.content,
  }
  const contestants = chooseContestants(values.only)
  if (contestants.some(({ id }) => id !== OURS)) {
    const reason = installPeers(PEERS)
    if (reason) stopUsage(HELP, reason)
  }
  const { json } = values
  const results = await runBench({
    ...settings,
    contestants,
    progress: (text) => console.error(text),
    keep: (sofar) => json !== undefined && writeFileSync(json, toJson(settings, sofar)),
  })
  console.log(formatSearch(results.map(summarise), comparePairs(results)))
}

/** All the figures, with the settings and the machine they belong to. */
function toJson(settings: object, results: readonly EngineResult[]): string {
  const summaries = results.map(summarise)
  const targets = judgeTargets(summaries).map(({ figureOf, ...target }) => target)
  const machine = { processor: cpus()[0]?.model, cores: availableParallelism(), node: process.version }
  const speed = compareSpeed(summaries)
  const figures = { machine, settings, summaries, pairs: comparePairs(results), speed, targets }
  return `${JSON.stringify(figures, undefined, 2)}\n`
}

function toMs(option: string, seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(seconds)) return Number(seconds) * 1000
  return stopUsage(HELP, `${option} ${seconds}: a whole number of seconds`)
}

function chooseContestants(only: string | undefined): BenchOptions['contestants'] {
  if (only === undefined) return CONTESTANTS
  const ids = only.split(',')
  const unknown = ids.filter((id) => !CONTESTANTS.some((contestant) => contestant.id === id))
  if (unknown.length > 0) stopUsage(HELP, `--only ${unknown.join()}: there is no such engine`)
  return CONTESTANTS.filter(({ id }) => ids.includes(id))
}

function toSizes(text: string): readonly number[] {
  const sizes = text.split(',').map(Number)
  const isSize = (size: number) => Number.isInteger(size) && size >= SMALLEST && size <= LARGEST_CROWD
  if (sizes.every(isSize)) return sizes
  return stopUsage(HELP, `--sizes ${text}: numbers from ${SMALLEST} to ${LARGEST_CROWD}, with commas`)
}
