import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { indexContent } from '#search/index/indexContent.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { NO_FILTERS } from '#search/query.ts'
import { TODAY } from '../builders.ts'
import { realContent } from '../realContent.ts'

/** What the search must reach over all golden queries, in shares. */
const AMONG_THREE = 0.96
const FIRST = 0.9

const FOLDER = 'tests/search/golden'
const FEWEST = { fi: 30, sv: 30, en: 30 } as const
const FEWEST_OF_OTHERS = 10

interface GoldenQuery {
  readonly q: string
  readonly class: string
  /** Any of these is right. */
  readonly expect: readonly string[]
}

interface Score {
  readonly lang: string
  readonly q: string
  /** Place of the first right answer, from 0; -1 is nowhere. */
  readonly rank: number
}

const content = realContent()
const engine = loadEngine(indexContent(content, TODAY), TODAY)
const golden = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const queries = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as readonly GoldenQuery[]
    return queries.map((query) => ({ ...query, lang: file.split('.')[0] ?? '' }))
  })
const scores = golden.map(({ lang, q, expect: right }): Score => {
  const locale = content.city.locales.includes(lang) ? lang : 'en'
  const { hits } = engine.search({ text: q, filters: NO_FILTERS, locale })
  return { lang, q, rank: hits.findIndex(({ id }) => right.includes(id)) }
})
const languages = [...new Set(golden.map(({ lang }) => lang))]

describe('the golden queries', () => {
  it('name organisations of the directory', () => {
    const slugs = new Set(content.organisations.map(({ slug }) => slug))
    expect(golden.filter(({ expect: right }) => right.some((slug) => !slug || !slugs.has(slug)))).toEqual([])
    expect(golden.filter(({ expect: right }) => right.length === 0)).toEqual([])
  })

  it('are enough in each language, and none stands twice', () => {
    for (const lang of languages) {
      const fewest = FEWEST[lang as keyof typeof FEWEST] ?? FEWEST_OF_OTHERS
      expect(countOf(lang), lang).toBeGreaterThanOrEqual(fewest)
    }
    expect(languages).toHaveLength(15)
    expect(new Set(golden.map(({ lang, q }) => `${lang} ${q}`)).size).toBe(golden.length)
  })

  it('are answered', () => {
    process.stdout.write(`${toTable()}\n`)
    expect(shareOf(scores, 3)).toBeGreaterThanOrEqual(AMONG_THREE)
    expect(shareOf(scores, 1)).toBeGreaterThanOrEqual(FIRST)
  })
})

function countOf(lang: string): number {
  return golden.filter((query) => query.lang === lang).length
}

function shareOf(some: readonly Score[], places: number): number {
  return some.filter(({ rank }) => rank >= 0 && rank < places).length / some.length
}

function toTable(): string {
  const row = (name: string, some: readonly Score[]) => {
    const percent = (places: number) => `${(shareOf(some, places) * 100).toFixed(1)} %`
    return `${name.padEnd(5)}${String(some.length).padStart(4)}${percent(3).padStart(10)}${percent(1).padStart(10)}`
  }
  const head = `${''.padEnd(5)}${'n'.padStart(4)}${'in three'.padStart(10)}${'first'.padStart(10)}`
  const own = languages.map((lang) =>
    row(
      lang,
      scores.filter((score) => score.lang === lang),
    ),
  )
  return [head, ...own, row('all', scores)].join('\n')
}
