import { existsSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { describeFields } from '#domain/schema/describeFields.ts'
import { isSlug, toSlug } from '#domain/toSlug.ts'
import { formatIssues } from '#profiles/formatIssues.ts'
import { FILE_START, type Issue, type JudgeLanguage, toIssue } from '#profiles/issue.ts'
import { FILE_WORDING } from '#profiles/wording/file.ts'
import { writeProfile } from '#profiles/writeProfile.ts'
import type { Asking } from './askField.ts'
import { askYes } from './askField.ts'
import { askProfile, mendProfile } from './askProfile.ts'
import { createJudge, type JudgeOptions } from './createJudge.ts'
import { createDraft, type Draft } from './draft.ts'
import type { JsonProfile } from './fromJson.ts'
import { createPrompter, Interrupted } from './prompter.ts'
import { saveProfile } from './saveProfile.ts'
import { WORDS } from './words.ts'

export interface NewOptions extends JudgeOptions {
  /** Where profiles are kept. */
  readonly folder: string
  /** Another place for the file. */
  readonly out?: string | undefined
  /** Print the file, write nothing. */
  readonly isDry: boolean
}

export interface Streams {
  readonly input: Readable
  readonly output: Writable
  /** Stops the questions from outside, as Ctrl-C does from inside. */
  readonly signal?: AbortSignal
}

/** Where results go, and where everything else that is to be said. */
export interface Printing {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/** As a shell says that Ctrl-C ended a command. */
const INTERRUPTED = 130

/** Writes a profile that stands in a JSON file, if the judge has no error to tell. Gives the exit code. */
export function writeFromJson(json: JsonProfile, options: NewOptions, { print, complain }: Printing): number {
  const words = WORDS[options.lang]
  const path = options.out ?? pathOf(options, json.slug)
  if (!options.isDry && existsSync(path)) {
    complain(words.taken.replace('{file}', path))
    return 1
  }
  const text = writeProfile(json.fields, json.body)
  const issues = createJudge(options).judge({ path, text })
  if (issues.length > 0) complain(formatIssues(issues, options.lang))
  if (errorsIn(issues).length > 0) {
    complain(words.notMended)
    return 1
  }
  if (options.isDry) {
    print(text)
    return 0
  }
  const isSaved = saveProfile(path, text)
  if (isSaved) print(words.saved.replace('{file}', path))
  else complain(words.taken.replace('{file}', path))
  return isSaved ? 0 : 1
}

/** Asks a profile in a terminal and writes it. Whoever stops half-way gets every answer printed. Gives the exit code. */
export async function askAndWrite(options: NewOptions, streams: Streams): Promise<number> {
  const draft = createDraft()
  const words = WORDS[options.lang]
  try {
    return await askThenWrite(options, streams, draft)
  } catch (error) {
    streams.output.write(`\n${words.draft}\n\n${writeProfile(draft.fields(), draft.body())}\n`)
    if (error instanceof Interrupted) return INTERRUPTED
    throw error
  }
}

async function askThenWrite(options: NewOptions, streams: Streams, draft: Draft): Promise<number> {
  const { lang, vocabulary, files, today } = options
  const words = WORDS[lang]
  const prompter = createPrompter(streams)
  const judge = createJudge(options)
  const slugs = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1).split('.')[0] ?? '')
  const asking: Asking = { prompter, judge, draft, vocabulary, lang, slugs: [...new Set(slugs)] }
  const fields = describeFields()
  const print = (text: string) => streams.output.write(`${text}\n`)
  prompter.say(words.welcome)
  await askProfile(asking, fields, today)
  const path = options.out ?? (await askPath(asking, options))
  for (;;) {
    const text = writeProfile(draft.fields(), draft.body())
    const issues = judge.judge({ path, text })
    const errors = errorsIn(issues)
    if (errors.length === 0) {
      prompter.show(path, text)
      if (issues.length > 0) print(formatIssues(issues, lang))
      return save(options, asking, path, text, print)
    }
    if (!(await mendProfile(asking, fields, errors))) {
      print(`${formatIssues(errors, lang)}\n${words.notMended}\n\n${text}`)
      return 1
    }
  }
}

async function save(
  { isDry, lang }: NewOptions,
  { prompter }: Asking,
  path: string,
  text: string,
  print: (text: string) => void,
): Promise<number> {
  const words = WORDS[lang]
  if (isDry) {
    print(text)
    return 0
  }
  const isWanted = await askYes(prompter, words, words.save.replace('{file}', path))
  if (isWanted && saveProfile(path, text)) {
    print(words.saved.replace('{file}', path))
    return 0
  }
  print(`${isWanted ? words.taken.replace('{file}', path) : words.notSaved}\n\n${text}`)
  return isWanted ? 1 : 0
}

async function askPath(asking: Asking, options: NewOptions): Promise<string> {
  const words = WORDS[options.lang]
  const { name } = asking.draft.fields()
  const slug = await asking.prompter.askText({
    message: words.file,
    initial: toSlug(String(name ?? '')),
    validate: (text) => {
      const path = pathOf(options, text)
      if (!isSlug(text)) return complainOfSlug(text, options.lang)
      if (existsSync(path)) return words.taken.replace('{file}', path)
      return asking.judge.complainOfPlace(asking.draft, path)
    },
  })
  return pathOf(options, slug)
}

function pathOf({ folder }: NewOptions, slug: string): string {
  return `${folder}/${slug}.md`
}

function complainOfSlug(slug: string, lang: JudgeLanguage): string {
  const problem = { ruleId: 'file-name', severity: 'error', messages: FILE_WORDING['file-name'] } as const
  return toIssue({ ...problem, place: FILE_START, found: `${slug}.md` }, '', lang).message
}

function errorsIn(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error')
}
