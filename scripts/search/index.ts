import { readFileSync } from 'node:fs'
import { FILTERS } from '#domain/facet.ts'
import { toLocalTime } from '#domain/openNow.ts'
import { toSearchData } from '#search/document.ts'
import { indexContent } from '#search/index/indexContent.ts'
import { loadEngine } from '#search/loadEngine.ts'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { type AskedQuery, createAnswerer, type QueryAnswer } from './answer.ts'
import { findUnknownId } from './checkFilters.ts'

const HELP = `npm run search -- "words" [options]

The very search of the site, in the terminal.

  --locale L        language of the reader (the city's first)
  --language ID     language of service; may be given again, as may the next seven
  --area ID         area
  --target ID       target group
  --theme ID        theme
  --price ID        free, paid, membership or varies; --delivery ID: place, online, phone, home-visit or outreach
  --open now        only what is open at this moment; --volunteers welcome: only who takes volunteers
  --limit N         how many results (10)
  --explain         how each hit was scored: its words one by one
  --json            JSON: {query, total, tookMs, results: [{id, name, score, service, because}], help}
  --queries FILE    a JSON array of {id, q, locale?, limit?, and the filters above} in,
                    a JSON array of the same answers out
  --content DIR     another content folder (content, or CONTENT_DIR)
  --help            this text

npm prints two lines of its own first; \`npm run --silent search -- …\` prints the answer alone.`

const { values, positionals } = readOptions(HELP, {
  options: {
    locale: { type: 'string' },
    language: { type: 'string', multiple: true },
    area: { type: 'string', multiple: true },
    target: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    price: { type: 'string', multiple: true },
    delivery: { type: 'string', multiple: true },
    open: { type: 'string', multiple: true },
    volunteers: { type: 'string', multiple: true },
    explain: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    queries: { type: 'string' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    today: { type: 'string' },
  },
})

const limit = Number(values.limit)
if (!Number.isInteger(limit) || limit < 1) stopUsage(HELP, `--limit ${values.limit}: a whole number from 1`)
if (values.locale !== undefined && !isLanguageTag(values.locale))
  stopUsage(HELP, `--locale ${values.locale}: a language tag such as fi`)
const today = todayFrom(HELP, values.today)
const asked = values.queries === undefined ? [queryFromOptions()] : readQueries(values.queries)
const { content } = judgeFolder(HELP, values.content, { lang: 'en', today })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
const data = toSearchData(content.organisations, content.vocabulary)
// Before the index is made, which takes longest.
for (const query of asked) {
  const unknown = findUnknownId(query, data)
  if (unknown === undefined) continue
  stopUsage(HELP, values.queries ? `--queries ${values.queries}, "${query.q}": ${unknown}` : `--${unknown}`)
}
const answer = createAnswerer(
  loadEngine(indexContent(content, today), today),
  data,
  content.city.locales[0] ?? 'en',
  toLocalTime(new Date(), content.city.timeZone),
)
const answers = asked.map((query) => answer({ limit, ...query }))
const [first] = answers
if (values.queries === undefined && first && !values.json) console.log(toText(first))
else console.log(JSON.stringify(values.queries === undefined ? first : answers, undefined, 2))

function queryFromOptions(): AskedQuery {
  return {
    q: positionals.join(' '),
    ...(values.locale && { locale: values.locale }),
    isExplained: values.explain,
    ...Object.fromEntries(FILTERS.map((filter) => [filter, values[filter] ?? []])),
  }
}

function readQueries(file: string): readonly AskedQuery[] {
  try {
    const asked: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(asked) && asked.every((query) => typeof query?.q === 'string')) return asked
  } catch (error) {
    return stopUsage(HELP, `--queries ${file}: ${(error as Error).message}`)
  }
  return stopUsage(HELP, `--queries ${file}: a JSON array of {q: "words"}`)
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0
  } catch {
    return false
  }
}

function toText({ total, tookMs, results, help }: QueryAnswer): string {
  const lines = results.map(({ id, name, because, scoring }, index) => {
    const why = [...because, ...(scoring ?? [])]
    return `${index + 1}. ${name}  (${id})${why.map((line) => `\n     ${line}`).join('')}`
  })
  return [`${total} organisations, ${tookMs} ms`, ...lines, ...help].join('\n')
}
