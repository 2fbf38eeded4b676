import { relative, resolve } from 'node:path'
import { JUDGE_LANGUAGES, type JudgeLanguage } from '#profiles/issue.ts'
import { readContent } from '#profiles/readContent.ts'
import { readOptions, stopUsage } from '../command.ts'
import { todayFrom } from '../today.ts'
import { REPORTERS, type ReporterName } from './reporters.ts'

const HELP = `npm run validate -- [FILES…] [options]

Judges every profile of the content folder; with FILES, reports only those.

  --format terminal|json   how to report (terminal)
  --content DIR            another content folder (content, or CONTENT_DIR)
  --lang fi|sv|en          language of the messages (fi)
  --today DATE             the date to judge by, e.g. 2026-11-24 (today)
  --help                   this text

Exit code: 0 no error, 1 errors, 2 wrong usage.`

const { values, positionals } = readOptions(HELP, {
  options: {
    format: { type: 'string', default: 'terminal' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    lang: { type: 'string', default: 'fi' },
    today: { type: 'string' },
  },
})

if (!isOneOf(values.lang, JUDGE_LANGUAGES)) stopUsage(HELP, `--lang ${values.lang}: fi, sv or en`)
if (!Object.hasOwn(REPORTERS, values.format)) stopUsage(HELP, `--format ${values.format}: terminal or json`)
if (values.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.today)) {
  stopUsage(HELP, `--today ${values.today}: write it like 2026-11-24`)
}

const judgement = judge(values.content, values.lang as JudgeLanguage, todayFrom(values.today))
const wanted = new Set(positionals.map(toPath))
const issues =
  wanted.size === 0 ? judgement.issues : judgement.issues.filter(({ file }) => wanted.has(toPath(file)))
const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
const report = {
  files: wanted.size || judgement.files,
  errors: count('error'),
  warnings: count('warning'),
  issues,
}
console.log(REPORTERS[values.format as ReporterName](report, values.lang as JudgeLanguage))
process.exitCode = report.errors > 0 ? 1 : 0

function judge(content: string, lang: JudgeLanguage, today: string) {
  try {
    return readContent(content, { lang, today })
  } catch (error) {
    return stopUsage(HELP, `The content folder "${content}" cannot be read: ${(error as Error).message}`)
  }
}

function toPath(file: string): string {
  return relative('.', resolve(file))
}

function isOneOf(text: string, choices: readonly string[]): boolean {
  return choices.includes(text)
}
