import { describe, expect, it } from 'vitest'
import { runProcess } from '../../../scripts/bench/runProcess.ts'
import { comparePairs } from '../../../scripts/bench/search/comparePairs.ts'
import { compareSpeed } from '../../../scripts/bench/search/compareSpeed.ts'
import { OURS } from '../../../scripts/bench/search/contestants.ts'
import { formatSearch } from '../../../scripts/bench/search/formatSearch.ts'
import type { BenchQuery } from '../../../scripts/bench/search/query.ts'
import type { EngineResult } from '../../../scripts/bench/search/runBench.ts'
import { isSuccess, judgeAnswer, successAt } from '../../../scripts/bench/search/success.ts'
import { summarise } from '../../../scripts/bench/search/summarise.ts'
import { judgeTargets } from '../../../scripts/bench/search/targets.ts'
import { measureTyping, prefixesOf, toKeystrokes } from '../../../scripts/bench/search/typing.ts'
import { run } from '../running.ts'

const query = (text: string, expect: string[], group: BenchQuery['group'] = 'judged'): BenchQuery => {
  return { group, class: `${group} class`, text, expect }
}
const queries = [query('a', ['x']), query('b', ['y', 'z']), query('qwrt', [], 'nonsense')]

describe('success', () => {
  it('asks for any of the expected ids among the first k', () => {
    const outcome = judgeAnswer(['a', 'b', 'z', 'y'], query('b', ['y', 'z']))
    expect(outcome).toEqual({ place: 2, total: 4 })
    expect(isSuccess(outcome, query('b', ['y', 'z']), 3)).toBe(true)
    expect(isSuccess(outcome, query('b', ['y', 'z']), 2)).toBe(false)
  })

  it('fails when nobody expected is found', () => {
    expect(isSuccess(judgeAnswer(['a'], query('b', ['y'])), query('b', ['y']), 3)).toBe(false)
  })

  it('wants nobody found for a query that expects nobody', () => {
    const nonsense = query('qwrt', [], 'nonsense')
    expect(isSuccess(judgeAnswer([], nonsense), nonsense, 3)).toBe(true)
    expect(isSuccess(judgeAnswer(['x'], nonsense), nonsense, 3)).toBe(false)
  })

  it('is the share of the queries that were asked', () => {
    const outcomes = [{ place: 0, total: 1 }, { place: 5, total: 9 }, undefined]
    expect(successAt(3, queries, outcomes)).toBe(50)
    expect(successAt(3, [], [])).toBeNaN()
  })
})

describe('typing', () => {
  it('types whole characters', () => {
    expect(prefixesOf('hä🎉')).toEqual(['h', 'hä', 'hä🎉'])
  })

  it('takes percentiles by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(toKeystrokes(times)).toEqual({ count: 100, p50: 50, p95: 95, longest: 100 })
    expect(toKeystrokes([7])).toEqual({ count: 1, p50: 7, p95: 7, longest: 7 })
  })

  it('types everything in order, waiting for late answers', async () => {
    const typed: string[] = []
    const search = async (text: string) => {
      await Promise.resolve()
      typed.push(text)
      return []
    }
    const { count } = await measureTyping(search, ['ab', 'c'], 60_000)
    expect(typed).toEqual(['a', 'ab', 'c'])
    expect(count).toBe(3)
  })

  it('ends with the keystroke during which its time is spent', async () => {
    const typed: string[] = []
    await measureTyping((text) => typed.splice(typed.length, 0, text), ['ab', 'c'], -1)
    expect(typed).toEqual(['a'])
  })
})

const keystrokes = { count: 4, p50: 0.5, p95: 6, longest: 7 }
const node: NonNullable<EngineResult['node']> = {
  queries,
  build: { buildMs: 10, weights: { names: 100_000, texts: 150_000 } },
  search: {
    openMs: 5,
    firstFiles: ['names'],
    heldBytes: 1024 * 1024,
    outcomes: [
      { place: 0, total: 1 },
      { place: 2, total: 3 },
      { place: undefined, total: 0 },
    ],
    keystrokes,
  },
  residentMegabytes: 90,
}
const result: EngineResult = {
  id: OURS,
  name: 'This site',
  profiles: 3000,
  script: 12_000,
  page: { readyMs: 400, keystrokes },
  node,
}

describe('summarise', () => {
  const { figures } = summarise(result)

  it('adds script and files: until the first search, and all', () => {
    expect(figures?.weight).toEqual({ script: 12, firstUsable: 112, everything: 262 })
    expect(figures).toMatchObject({ held: 1, resident: 90 })
  })

  it('counts success by group and by class', () => {
    expect(figures?.success.judged).toEqual({ queries: 2, asked: 2, at1: 50, at3: 100 })
    expect(figures?.classes['nonsense class']).toEqual({ queries: 1, asked: 1, at1: 100, at3: 100 })
    expect(figures?.success.names.queries).toBe(0)
  })

  it('counts what was asked where time ran out', () => {
    const search = { ...node.search, outcomes: [null, { place: 0, total: 1 }, null] }
    const { figures: few } = summarise({ ...result, node: { ...node, search } })
    expect(few?.success.judged).toEqual({ queries: 2, asked: 1, at1: 100, at3: 100 })
    expect(few?.success.nonsense.asked).toBe(0)
  })

  it('says why an engine could not be measured, and keeps what was', () => {
    const { page: _page, node: _node, ...rest } = result
    const failed = 'the browser closed'
    expect(summarise({ ...rest, failed })).toEqual({ id: OURS, name: 'This site', profiles: 3000, failed })
    expect(summarise({ ...rest, node, failed })).toMatchObject({ failed, figures: { held: 1 } })
  })
})

describe('judgeTargets', () => {
  const judged = new Map(judgeTargets([summarise(result)]).map(({ what, holds }) => [what, holds]))

  it('compares our figures with those to hold', () => {
    expect(judged.get('judged, among the first three')).toBe(true)
    expect(judged.get('judged, first')).toBe(false)
    expect(judged.get('keystroke in Node, 95 of 100')).toBe(false)
    expect(judged.get('first usable, with script')).toBe(true)
  })

  it('says nothing of what was not measured', () => {
    expect(judged.has('names, among the first three')).toBe(false)
    expect(judgeTargets([{ ...summarise(result), id: 'another' }])).toEqual([])
  })
})

const other: EngineResult = {
  ...result,
  id: 'other',
  name: 'Another',
  node: { ...node, search: { ...node.search, outcomes: [null, { place: undefined, total: 9 }, null] } },
}

describe('comparePairs', () => {
  it('compares on the queries that both answered', () => {
    const [pair] = comparePairs([result, other])
    expect(pair?.other).toBe('Another')
    expect(pair?.groups.judged).toEqual({ asked: 1, ours: 100, theirs: 0 })
    expect(pair?.groups.nonsense).toEqual({ asked: 0, ours: Number.NaN, theirs: Number.NaN })
  })

  it('compares nothing of different sizes, and nothing without ours', () => {
    expect(comparePairs([result, { ...other, profiles: 30_000 }])).toEqual([])
    expect(comparePairs([other])).toEqual([])
  })
})

describe('compareSpeed', () => {
  const peer = (
    name: string,
    p50: number,
    outcomes: NonNullable<EngineResult['node']>['search']['outcomes'],
  ) =>
    summarise({
      ...result,
      id: name,
      name,
      node: { ...node, search: { ...node.search, outcomes, keystrokes: { ...keystrokes, p50 } } },
    })
  const all = [{ place: 0, total: 1 }, { place: 0, total: 1 }, null]
  const half = [{ place: 0, total: 1 }, { place: undefined, total: 0 }, null]
  const none = [{ place: undefined, total: 0 }, { place: undefined, total: 0 }, null]
  const summaries = [
    summarise(result),
    peer('blind', 0.1, none),
    peer('quick', 0.2, half),
    peer('good', 3, all),
    { ...peer('tiny', 0.01, all), profiles: 1000 },
  ]

  it('names the fastest of those that find enough, at the same size', () => {
    const medians = compareSpeed(summaries).filter(({ what }) => what === 'Node, median')
    expect(medians).toEqual([
      { what: 'Node, median', finds: 50, ours: 0.5, fastest: 0.2, name: 'quick' },
      { what: 'Node, median', finds: 80, ours: 0.5, fastest: 3, name: 'good' },
    ])
  })

  it('says nothing where there is nobody to compare', () => {
    expect(compareSpeed(summaries.slice(0, 2))).toEqual([])
    expect(compareSpeed(summaries.slice(1))).toEqual([])
  })
})

describe('runProcess', () => {
  it('says why a process ended that wrote nothing', () => {
    const end = (code: string, mostMs?: number) => () => runProcess(['--eval', code], [0], mostMs)
    expect(end('process.kill(process.pid, "SIGKILL")')).toThrow(/was ended from outside by SIGKILL/)
    expect(end('setInterval(() => {}, 1000)', 300)).toThrow(/took longer than 0.3 s/)
    expect(end('throw new Error("no room")')).toThrow(/ended with code 1: .*no room/)
  })
})

describe('formatSearch', () => {
  it('shows every engine, every class and what failed', () => {
    const failed = { id: 'slow', name: 'Slow', profiles: 3000, failed: 'no answer' }
    const text = formatSearch([summarise(result), failed], comparePairs([result, other]))
    expect(text).toMatch(/^This site, 3000 +100\.0 \/ 50\.0 +– +– +100\.0$/m)
    expect(text).toMatch(/^nonsense class \(1\) +100\.0 \/ 100\.0$/m)
    expect(text).toMatch(/^3000: judged, first +≥ 95 % +50\.0 % +MISSED$/m)
    expect(text).toMatch(/^Another +100\.0 : 0\.0 \(1\) +– +– +–$/m)
    expect(text).toContain('Not all measured: Slow, 3000: no answer')
  })
})

describe('npm run bench', () => {
  it.each([
    ['nothing to measure', []],
    ['a thing it cannot measure', ['coffee']],
    ['an engine it does not know', ['search', '--only', 'nobody']],
    ['a time that is no number', ['search', '--typing', 'long']],
    ['a size without room for the planted', ['search', '--sizes', '10']],
  ])('refuses %s', (_fact, words) => {
    expect(run('bench', words).status).toBe(2)
  })

  it('explains itself', () => {
    const { status, stdout } = run('bench', ['search', '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--quick')
  })
})
