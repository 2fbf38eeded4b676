import { readFileSync } from 'node:fs'
import { FACETS } from '#domain/facet.ts'
import { createEngine } from '#search/createEngine.ts'
import { toSearchData } from '#search/document.ts'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { type AskedQuery, createAnswerer, type QueryAnswer } from './answer.ts'

const HELP = `npm run search -- "words" [options]

The very search of the site, in the terminal.

  --locale L        language of the reader (the city's first)
  --language ID     language of service; may be given again, as may the next three
  --area ID         area
  --target ID       target group
  --theme ID        theme
  --limit N         how many results (10)
  --json            JSON: {query, total, tookMs, results: [{id, name, score, service, because}]}
  --queries FILE    a JSON array of {id, q, locale?, language?, area?, target?, theme?, limit?} in,
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
const { content } = judgeFolder(HELP, values.content, { lang: 'en', today })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
const data = toSearchData(content.organisations, content.vocabulary)
const answer = createAnswerer(createEngine(data, today), data, content.city.locales[0] ?? 'en')

if (values.queries !== undefined) {
  const answers = readQueries(values.queries).map((query) => answer({ limit, ...query }))
  console.log(JSON.stringify(answers, undefined, 2))
} else {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, values[facet] ?? []]))
  const result = answer({
    q: positionals.join(' '),
    ...(values.locale && { locale: values.locale }),
    limit,
    ...facets,
  })
  console.log(values.json ? JSON.stringify(result, undefined, 2) : toText(result))
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

function toText({ total, tookMs, results }: QueryAnswer): string {
  const lines = results.map(
    ({ id, name, because }, index) =>
      `${index + 1}. ${name}  (${id})${because.map((why) => `\n     ${why}`).join('')}`,
  )
  return [`${total} organisations, ${tookMs} ms`, ...lines].join('\n')
}
