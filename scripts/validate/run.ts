import { appendFileSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { Judgement } from '#profiles/readContent.ts'
import { readOptions, stopUsage } from '../command.ts'
import { judgeFolder } from '../judgeFolder.ts'
import { todayFrom } from '../today.ts'
import { chooseLanguages } from './chooseLanguages.ts'
import { createFolderJudge } from './createFolderJudge.ts'
import { explain } from './explain.ts'
import { fixFolder } from './fixFolder.ts'
import type { Report, ReportView } from './report.ts'
import { REPORTERS, type ReporterName } from './reporters/index.ts'

const FORMATS = Object.keys(REPORTERS)
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const

const HELP = `npm run validate -- [FILES…] [options]

Judges every profile of the content folder; with FILES, only those, against all others.

  --changed-only           judge nothing but FILES; those that are gone or lie elsewhere are passed over
  --fix                    first mend what has one right answer (quotation marks, order, dates, phones …)
  --format ${FORMATS.join('|')}
                           how to report (terminal); github also writes to GITHUB_STEP_SUMMARY
  --explain [RULE]         what a rule is for and what it says; without RULE all of them
  --content DIR            another content folder (content, or CONTENT_DIR)
  --lang fi|sv|en          language of the messages (fi; at a terminal in another language also that or en)
  --today DATE             the date to judge by, e.g. 2026-11-24 (today)
  --help                   this text

Exit code: 0 no error, 1 errors, 2 wrong usage.`

const { values, positionals } = readOptions(HELP, {
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'terminal' },
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    lang: { type: 'string' },
    today: { type: 'string' },
    fix: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    'changed-only': { type: 'boolean', default: false },
  },
})

if (values.explain) {
  console.log(explain(positionals[0]) ?? stopUsage(HELP, `--explain: there is no rule "${positionals[0]}"`))
  process.exit(0)
}
const languages =
  chooseLanguages(values.lang, values.format === 'terminal', process.env) ??
  stopUsage(HELP, `--lang ${values.lang}: fi, sv or en`)
if (!Object.hasOwn(REPORTERS, values.format))
  stopUsage(HELP, `--format ${values.format}: ${FORMATS.join(', ')}`)
const today = todayFrom(HELP, values.today)
for (const file of values['changed-only'] ? [] : positionals) {
  if (!lstatSync(file, { throwIfNoEntry: false })) stopUsage(HELP, `There is no file "${file}"`)
  if (relative(values.content, file).startsWith('..'))
    stopUsage(HELP, `The file "${file}" is not in the content folder "${values.content}"`)
}

const wanted = new Set(positionals.map(toPath))
// An empty list of changed files means that nothing changed, not that everything is to be judged.
const isWhole = wanted.size === 0 && !values['changed-only']
const names = new Set([...wanted].map((path) => basename(path)))
// To take a path to pieces for each of thousands of files takes longer than to read a profile.
const isChanged = isWhole
  ? undefined
  : (file: string) => names.has(basename(file)) && wanted.has(toPath(file))
const judge = createFolderJudge(isWhole ? countProfiles() : 0)
if (values.fix) fix()
report(judgeFolder(HELP, values.content, { ...languages, today, isChanged, judge }))

/** A folder that cannot be listed is told of when it is read. */
function countProfiles(): number {
  try {
    return readdirSync(join(values.content, 'organisations')).length
  } catch {
    return 0
  }
}

/** Mends what can be mended, and says what it did where people read it. */
function fix(): void {
  const { content } = judgeFolder(HELP, values.content, { ...languages, today })
  if (!content) return
  const { vocabulary, city } = content
  const done = fixFolder(values.content, { ...languages, today, vocabulary, city }, isChanged ?? (() => true))
  if (values.format === 'terminal') console.log(`${done}\n`)
  else console.error(done)
}

function report({ files, issues }: Judgement): void {
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
  const report: Report = { files, errors: count('error'), warnings: count('warning'), issues }
  const view: ReportView = {
    ...languages,
    textOf,
    ...(wantsColour() && { paint: (severity, text) => styleText(COLOURS[severity], text) }),
  }
  console.log(REPORTERS[values.format as ReporterName](report, view))
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (values.format === 'github' && summary) appendFileSync(summary, REPORTERS.markdown(report, view))
  process.exitCode = report.errors > 0 ? 1 : 0
}

function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

/** Only to show lines of it: what could not be judged as text is not shown either. */
function textOf(file: string): string | undefined {
  try {
    if (!lstatSync(file).isFile()) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

function toPath(file: string): string {
  return relative('.', resolve(file))
}
