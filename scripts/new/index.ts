import { readFileSync } from 'node:fs'
import { isSlug } from '#domain/toSlug.ts'
import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'
import { PROFILE_FILES } from '#profiles/readContent.ts'
import { readFolder } from '#profiles/readFiles.ts'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { fromJson, type JsonProfile } from './fromJson.ts'
import { askAndWrite, type NewOptions, writeFromJson } from './runNew.ts'

const HELP = `npm run new [-- options]

Asks the facts of an organisation one by one, with the help of each field, and writes its profile. Ctrl-C stops and
prints what was answered so far. It never writes over a file.

  --lang fi|sv|en   language of the questions (fi)
  --dry-run         print the file, write nothing
  --from FILE       no questions: a JSON file with the fields, and "body" and "slug" if you like
  --out FILE        another place for the file (<slug>.md among the profiles)
  --content DIR     another content folder (content, or CONTENT_DIR)
  --today DATE      the date to judge by, e.g. 2026-11-24 (today)
  --help            this text

ACCESSIBLE=1 makes the questions easier for a screen reader.
Exit code: 0 written, 1 errors or a file of that name exists, 2 wrong usage, 130 stopped.`

const { values } = readOptions(HELP, {
  options: {
    lang: { type: 'string', default: 'fi' },
    'dry-run': { type: 'boolean', default: false },
    from: { type: 'string' },
    out: { type: 'string' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    today: { type: 'string' },
  },
  allowPositionals: false,
})

const lang = languageOf(values.lang)
const today = todayFrom(HELP, values.today)
const { content } = judgeFolder(HELP, values.content, { lang, today })
if (!content)
  stopUsage(HELP, `The content folder "${values.content}" has errors; npm run validate says which`)
const folder = `${values.content}/organisations`
const options: NewOptions = {
  files: readFolder(folder, PROFILE_FILES).files,
  vocabulary: content.vocabulary,
  city: content.city,
  today,
  lang,
  folder,
  out: values.out,
  isDry: values['dry-run'],
}

if (values.from !== undefined) {
  process.exitCode = writeFromJson(readJson(values.from), options, {
    print: console.log,
    complain: console.error,
  })
} else if (process.stdin.isTTY) {
  const stop = new AbortController()
  // Between two questions Ctrl-C comes as a signal; a terminal that closes ends the input.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  process.stdin.once('end', () => stop.abort())
  const streams = { input: process.stdin, output: process.stdout, signal: stop.signal }
  process.exitCode = await askAndWrite(options, streams)
  process.stdin.unref()
} else {
  stopUsage(HELP, 'Questions need a terminal; without one use --from FILE')
}

function languageOf(text: string): JudgeLanguage {
  return (
    JUDGE_LANGUAGES.find((language) => language === text) ?? stopUsage(HELP, `--lang ${text}: fi, sv or en`)
  )
}

function readJson(file: string): JsonProfile {
  try {
    const json = fromJson(readFileSync(file, 'utf8'))
    if (isSlug(json.slug) || values.out !== undefined) return json
  } catch (error) {
    return stopUsage(HELP, `--from ${file}: ${(error as Error).message}`)
  }
  return stopUsage(
    HELP,
    `--from ${file}: give "slug", the name of the file: small letters a–z, digits, hyphens`,
  )
}
